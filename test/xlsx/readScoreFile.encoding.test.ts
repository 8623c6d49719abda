import * as fc from 'fast-check';

import { concat, latin1, utf16, utf8 } from '../support/xlsx/bytes';
import { gbk, textRefusal, textValues } from '../support/xlsx/textFiles';

const SHEET = '序号,班组名称,建设过程\r\n1,管网养护班,14.5\r\n2,桥梁检测组,回避\r\n';
const VALUES = { A1: '序号', B1: '班组名称', C1: '建设过程', A2: 1, B2: '管网养护班', C2: 14.5, A3: 2, B3: '桥梁检测组', C3: '回避' };
/** Team names in characters of daily use. */
const NAME = fc.string({ unit: fc.constantFrom(...Array.from('管网养护班桥梁检测组沥青摊铺队路灯维修（一）·')), minLength: 1, maxLength: 12 });

describe('the encoding of a text', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['UTF-8', utf8(SHEET)],
    ['UTF-8 with a byte order mark', concat(latin1('\xef\xbb\xbf'), utf8(SHEET))],
    ['UTF-16, little end first', utf16(SHEET, 'little')],
    ['UTF-16, big end first', utf16(SHEET, 'big')],
    ['GB18030', gbk(SHEET)],
    ['ASCII', utf8(SHEET.replace(/[^\x00-\x7f]+/g, 'x'))],
  ])('%s is found by itself', (name, bytes) => {
    expect(textValues(bytes)).toEqual(name === 'ASCII' ? { A1: 'x', B1: 'x', C1: 'x', A2: 1, B2: 'x', C2: 14.5, A3: 2, B3: 'x', C3: 'x' } : VALUES);
  });

  test('names in GB18030 come out as they went in, one with a rare character among them', () => {
    fc.assert(fc.property(fc.array(NAME, { maxLength: 20 }), NAME, (others, name) => {
      const names = [...others, `${name}喆`];
      const read = textValues(gbk(SHEET + names.map((team) => `,${team},\n`).join('')));
      expect(names.map((_, index) => read[`B${String(index + 4)}`])).toEqual(names);
    }));
  });

  test('a rare character of four bytes, as only GB18030 has it, is read', () => {
    expect(textValues(concat(gbk('评审专家,王'), latin1('\x95\x32\x82\x36'), gbk('\n班组名称,管网养护班\n')))).toMatchObject({ B1: '王\u{20000}' });
  });
});

describe('bytes that might come out as other characters', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['UTF-8 with a byte altered', utf8(SHEET).map((byte, at) => (at === 4 ? 0xff : byte))],
    ['UTF-8 cut within a character', utf8('序号,班组名称\n1,管网养护').subarray(0, -1)],
    ['Big5', latin1('\xa7\xc7\xb8\xb9,\xaf\x5a\xb2\xd5\xa6\x57\xba\xd9\r\n1,\xba\xde\xba\xf4\xbe\x69\xc5\x40\xaf\x5a')],
    ['Western Latin', latin1('No,Name\n1,Jos\xe9\n')],
    ['UTF-16 with half a character', utf16('序号,班组\ud800,', 'little')],
    ['UTF-16 with an odd number of bytes', utf16(SHEET, 'little').subarray(0, -1)],
    ['UTF-16 with a zero character', utf16('序号,班组\0', 'big')],
    ['a control character behind the beginning', utf8(`a,b\n${'1,2\n'.repeat(2000)}\u0001,2`)],
  ])('%s are refused', (_name, bytes) => {
    expect(textRefusal(bytes)).toBe('unknown-encoding');
  });

  test('UTF-8 with any one byte altered reads every character that was left, or nothing', () => {
    const bytes = utf8(SHEET);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0x80, max: 0xff }), (at, byte) => {
      const altered = bytes.map((before, index) => (index === at ? byte : before));
      if (textRefusal(altered) !== 'read') return;
      expect(new TextDecoder('utf-8', { fatal: true }).decode(altered)).toBeDefined();
    }));
  });
});
