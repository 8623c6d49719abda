/** The words of the panel's picture in the pane beside the sentences of `panel.zh-CN`. The source of truth: English has the same keys. */
export const panelPageZhCN = {
  title: '评委打分分析',
  show: '查看宽严、分歧、一致程度和需要复核的得分',
  hint: '只用来提示复核，不改变名次。',
  tooFew: '两位以上评委的评分计入之后，这里才有分析。',
  reviewer: '评委',
  entry: '成果',
  none: '—',
  moreEntries: '再显示 {count} 项',
  moreSlips: '再显示 {count} 处',
  agreement: '一致程度',
  figures: { severity: '宽严', spread: '标准差', range: '{lowest}～{highest}，平均 {mean}' },
  marks: '差 4 分以上着色，8 分以上加粗并加下划线。',
  slips: {
    title: '请复核的得分',
    none: '没有需要提醒复核的得分。',
    count: '{reviewers} 位评委共有 {count} 处。',
    ofReviewer: '{reviewer}（{count} 处）',
  },
  line: { title: '入围线附近有多少把握', places: '入围名额', entries: '线附近的成果' },
  write: '写入结果时附上“{analysis}”和“{slips}”',
} as const;
