/** Headings of the columns that tell an entry by, in the form of `nameKey`. */
export const TEAM_HEADING =
  /^成果$|^(?!.*(人数|组长|简介|类别|类型|编号|代码|负责人|成立|时间|口号|成员|所属|所在)).*(班组|小组名称|团队|队伍|成果名称|项目名称|课题名称|参评成果|参评对象)|^(team|entry)(name)?$/;
export const ENTERPRISE_HEADING = /^(?!.*(推荐|资质|地址|电话|联系)).*(企业|单位|公司)|^(enterprise|company|employer|organi[sz]ation)(name)?$/;
