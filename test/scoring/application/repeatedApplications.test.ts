import { repeatedApplications } from '../../../src/scoring/application/repeatedApplications';
import { application } from '../../support/scoring/applications';

const one = application();

describe('applications that may be one', () => {
  test('name the same team and enterprise, however they are spelt', () => {
    expect(repeatedApplications([one, application({ team: '二班', leaderPhone: '13900139000' }), application({ team: '盾构 一班', leaderPhone: '13700137000' })])).toEqual([{ code: 'same-entry', positions: [0, 2] }]);
  });

  test('have leaders with one telephone, however it is written', () => {
    expect(repeatedApplications([one, application({ team: '二班', leaderPhone: '+86 138 0013 8000' })])).toEqual([{ code: 'same-leader-phone', positions: [0, 1] }]);
  });

  test('are named once where team and telephone are the same', () => {
    expect(repeatedApplications([one, one])).toEqual([{ code: 'same-entry', positions: [0, 1] }]);
  });

  test('are not those that lack a name or a telephone', () => {
    const empty = application({ team: '', leaderPhone: '' });
    expect(repeatedApplications([empty, empty])).toEqual([]);
  });
});
