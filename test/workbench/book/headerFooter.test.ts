import { joinSections, splitSections } from '../../../src/workbench/book/headerFooter';

describe('a header', () => {
  it.each([
    ['&L左&C中&R右', { left: '左', center: '中', right: '右' }],
    ['&P / &N', { center: '&P / &N' }],
    ['&L&"L&C",Bold"x', { left: '&"L&C",Bold"x' }],
    ['&L&&C', { left: '&&C' }],
    ['', {}],
  ])('%s has the parts %j', (text, sections) => {
    expect(splitSections(text)).toEqual(sections);
  });

  it('comes together again', () => {
    expect(joinSections({ right: '&D', left: '甲&&L', center: '' })).toBe('&L甲&&L&R&D');
  });
});
