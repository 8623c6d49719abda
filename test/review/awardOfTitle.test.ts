import { awardOfTitle } from '../../src/review/awardOfTitle';

describe('what is awarded, by the title of a ranking', () => {
  test.each([
    ['质量信得过班组建设排名结果', '质量信得过班组建设'],
    ['2026年度绿色班组评审结果一览表', '2026年度绿色班组'],
    ['2026年绿色班组成绩汇总表', '2026年绿色班组'],
    ['绿色班组名次表', '绿色班组'],
    ['Ranking: Green teams', 'Green teams'],
    ['绿色班组', '绿色班组'],
    ['排名结果', ''],
    ['', ''],
  ])('%p: %p', (title, award) => {
    expect(awardOfTitle(title)).toBe(award);
  });
});
