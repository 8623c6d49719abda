import fc from 'fast-check';
import { APPLICATION_FIELDS, ROUND_2021, type Application } from '../../../src/scoring/application/application';
import { checkApplication } from '../../../src/scoring/application/checkApplication';
import { application } from '../../support/scoring/applications';

function faults(more: Partial<Application>): string[] {
  return checkApplication(application(more), ROUND_2021).map(({ field, code }) => `${field} ${code}`);
}

describe('an application', () => {
  test('that says everything has no fault', () => {
    expect(faults({})).toEqual([]);
  });

  test('may come without an association, and then needs no reason', () => {
    expect(faults({ association: '', reason: '' })).toEqual([]);
    expect(faults({ reason: ' ' })).toEqual(['reason missing']);
  });

  test('lacks exactly the fields that are empty, in the order of the form', () => {
    const required = APPLICATION_FIELDS.filter((field) => field !== 'association');
    fc.assert(fc.property(fc.subarray(required), (empty) => {
      expect(faults(Object.fromEntries(empty.map((field) => [field, ''])))).toEqual(empty.map((field) => `${field} missing`));
    }));
  });

  test.each<[field: keyof Application, text: string]>([
    ['postcode', '４３００１４'], ['email', 'a.b-c@mail.example.com.cn'], ['headCount', '12人'], ['year', '2021年度'], ['received', '2021年9月24日'], ['slides', '√'],
    ['leaderPhone', '+86 138-0013-8000'], ['contactPhone', '010-68012345-801'], ['contactPhone', '（0711）3212345转8'],
  ])('may write %s as %s', (field, text) => {
    expect(faults({ [field]: text })).toEqual([]);
  });

  test.each<[field: keyof Application, text: string, code: string]>([
    ['postcode', '43001', 'postcode'], ['email', 'wang@example', 'email'], ['email', 'a@b.cn;c@d.cn', 'email'], ['headCount', '0', 'head-count'], ['headCount', '12.5', 'head-count'],
    ['headCount', '1000', 'head-count'], ['year', '21', 'year'], ['year', '2020', 'other-year'], ['received', '2021-02-30', 'date'], ['received', '2021-09-25', 'late'],
    ['materials', '无', 'not-received'], ['materials', '待定', 'unclear'], ['leaderPhone', '1380013800', 'phone'], ['contactPhone', '82345678', 'phone'], ['leaderPhone', '12800138000', 'phone'],
  ])('may not write %s as %s', (field, text, code) => {
    expect(faults({ [field]: text })).toEqual([`${field} ${code}`]);
  });

  test('has an account of 2000 to 3000 characters, both ends included', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4000 }), (length) => {
      const expected = length < 2000 ? ['account account-short'] : length > 3000 ? ['account account-long'] : [];
      expect(faults({ account: '班'.repeat(length) })).toEqual(expected);
    }));
    expect([1999, 2000, 3000, 3001].map((length) => faults({ account: '班'.repeat(length) }).length)).toEqual([1, 0, 0, 1]);
  });

  test('that is late says when it came and what the deadline was', () => {
    expect(checkApplication(application({ received: '2021.10.8' }), ROUND_2021)).toEqual([{ field: 'received', code: 'late', found: '2021-10-08', expected: '2021-09-24' }]);
  });

  test('need not say when it came where there is no deadline', () => {
    expect(checkApplication(application({ received: '' }), { ...ROUND_2021, deadline: undefined })).toEqual([]);
  });
});
