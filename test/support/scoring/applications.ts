import type { Application } from '../../../src/scoring/application/application';

/** An application in which nothing is wrong in the round of 2021, with these fields otherwise. */
export function application(more: Partial<Application> = {}): Application {
  return {
    association: '湖北省市政工程协会', year: '2021', team: '盾构一班', enterprise: '甲市政工程有限公司', qualification: '市政公用工程施工总承包一级', address: '武汉市江汉路1号', postcode: '430014',
    contact: '王五', contactPhone: '027-82345678', email: 'wang@example.cn', leader: '李四', leaderPhone: '13800138000', headCount: '12', account: '2500字',
    enterpriseOpinion: '同意申报', reason: '管理扎实', received: '2021-09-20', form: '有', slides: '有', materials: '有', ...more,
  };
}
