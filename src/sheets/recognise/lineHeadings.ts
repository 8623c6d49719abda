/** Headings of tables with a line for each dimension, in the form of `nameKey`. */
export const DIMENSION_HEADING = /^((评价|评分|评审|考核|评选|一级)?(项目|维度|指标)(名称)?|评分项|评价项|具体指标|dimensions?)(\(.*\))?$/;
export const CRITERION_HEADING = /^((评价|评分|评审|考核|评选|二级)?(内容|标准|细则|要点|要求|指标说明)|二级指标|criteria|criterion)(\(.*\))?$/;
export const CAP_HEADING = /^((标准|各项|项目|最高)?(分值|满分值?|配分)|标准分|分数上限|上限|最高分|权重|cap|max(imum)?|points)(\(.*\))?$/;
/** A score that counts; 自评分 and the like are not the reviewer's. */
export const SCORE_HEADING = /^((实际|专家|评委|评审)?(得分|评分|打分|赋分)|实得分|得分值|评分值|分数|scores?)(\(.*\))?$/;
export const SUBTOTAL_HEADING = /^(小计|(项目|各项)?(得分)?小计|(项目|本项)得分|subtotal)(\(.*\))?$/;
export const REVIEWER_HEADING = /^(评审|评分)?(专家|评委|评审员|评审人|评分人)(姓名|名称)?$|^(reviewer|judge)s?(name)?$/;
export const INDEX_HEADING = /^(序号?|编号|no\.?|#|number)$/;
export const REMARK_HEADING = /备注|评语|意见|说明|点评|扣分原因|^(comment|remark|note)s?/;
/** Labels of an entry's names, and headings of lines that hold nothing else: a name itself may have 班组 or 公司 in it. */
export const TEAM_LABEL = /^(质量信得过)?(参评|申报|被评|受评|参评的)?(班组|小组|团队|队伍|成果|项目|课题|对象|参评对象)(名称|全称)?$|^(team|entry)(name)?$/;
export const ENTERPRISE_LABEL = /^(申报|参评|所属|班组所属|班组所在)?(企业|单位|公司)(名称|全称)?$|^(enterprise|company|employer|organi[sz]ation)(name)?$/;
/** 总分 and the like as the name of a line or column. */
export const TOTAL_LINE = /^(总分|总得分|总评分|总成绩|合计|总计|得分合计|合计得分|合计分|评分合计|满分合计|total)(score|得分|分)?(\(.*\)|\d+分?)?:?$/;
/** The sum of a dimension's criteria. */
export const SUBTOTAL_LINE = /^(小计|本项小计|得分小计|本项得分|subtotal)(\(.*\))?:?$/;
