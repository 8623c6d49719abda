/** The hundred most frequent surnames (Ministry of Public Security, 2020), which more than four in five people bear. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤';

/** Returns whether the text begins with a surname that many people bear, or is of several words in Latin letters, as other names are. */
export function hasCommonSurname(name: string): boolean {
  return COMMON.includes(name.charAt(0)) || /^[a-z]+ [a-z]/i.test(name);
}
