import { areNear, entryKey } from '../../src/scoring/entryKey';
import { looseEnterprise } from '../../src/scoring/looseEnterprise';
import { nameKey } from '../../src/scoring/nameKey';

const near = (a: string, b: string): boolean => areNear(entryKey('一班', a), entryKey('一班', b));

describe('enterprises that may be one', () => {
  test.each([
    ['南京建工集团有限公司', '南京建工集团有限责任公司'],
    ['南京建工集团有限公司', '南京建工集团股份有限公司'],
    ['江苏省交通工程集团有限公司', '江苏交通工程集团'],
    ['南京市第一建筑工程公司', '南京第一建筑工程有限责任公司'],
    ['江苏省南京市第一建筑工程公司', '南京第一建筑工程公司'],
    ['中建（南京）建设有限公司', '中建南京建设有限责任公司'],
  ])('%s, %s', (a, b) => {
    expect([near(a, b), near(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['南京建工集团有限公司', '无锡市政工程有限公司'],
    ['第一市政工程有限公司', '水务集团有限公司'],
    ['甲有限责任公司', '乙股份有限公司'],
  ])('are not %s, %s', (a, b) => {
    expect(near(a, b)).toBe(false);
  });

  test('are never one where the teams differ, too', () => {
    expect(areNear(entryKey('一班', '江苏省建工有限公司'), entryKey('二班', '江苏建工'))).toBe(false);
  });
});

test('a place at the head keeps its name: 省 and 市 are left out behind two characters only', () => {
  expect(['市政公司', '省建公司', '南京市市政公司'].map((name) => looseEnterprise(nameKey(name)))).toEqual(['市政', '省建', '南京政']);
});
