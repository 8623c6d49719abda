import * as fc from 'fast-check';

import { isSameCode, parseCode, sealCode, shortCode } from '../../../src/scoring/seal/sealCode';
import { rowLetters, tidyLetters } from '../../../src/scoring/seal/rowLetters';

const DIGEST = '7f3a92c15d04be17ffee';
const digest = fc.string({ unit: fc.nat({ max: 15 }).map((digit) => digit.toString(16)), minLength: 64, maxLength: 64 });

describe('a check code', () => {
  it('is the first 64 bits of a digest in groups of four', () => {
    expect(shortCode(sealCode(DIGEST, false))).toBe('7F3A-92C1-5D04-BE17');
  });

  it('says where it was made with a passphrase, and is then another one', () => {
    expect(shortCode(sealCode(DIGEST, true))).toBe('P-7F3A-92C1-5D04-BE17');
    expect(isSameCode(sealCode(DIGEST, true), sealCode(DIGEST, false))).toBe(false);
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(digest, fc.boolean(), (hex, keyed) => {
      const code = sealCode(hex, keyed);
      expect(parseCode(shortCode(code))).toEqual(code);
    }));
  });

  it.each(['7f3a-92c1-5d04-be17', ' 7F3A - 92C1 - 5D04 - BE17 ', '７Ｆ３Ａ－９２Ｃ１－５Ｄ０４－ＢＥ１７', '7F3A–92C1–5D04–BE17'])('is read as people copy it: %s', (text) => {
    expect(parseCode(text)).toEqual(sealCode(DIGEST, false));
  });

  it.each(['', '7F3A-92C1-5D04', '7F3A-92C1-5D04-BE1', '7F3A-92C1-5D04-BE17-0000', '7F3G-92C1-5D04-BE17', 'Q-7F3A-92C1-5D04-BE17', '7F3A92C15D04BE17'])('is nothing else: %s', (text) => {
    expect(parseCode(text)).toBeUndefined();
  });
});

describe('the letters beside a row', () => {
  it('are one for each of the first four digits of a digest, and never a number', () => {
    expect(rowLetters('0123456789abcdef')).toBe('BCDF');
    expect(rowLetters('cdef')).toBe('QRST');
    fc.assert(fc.property(digest, (hex) => { expect(rowLetters(hex)).toMatch(/^[B-DF-HJ-NP-T]{4}$/); }));
  });

  it('differ where the digits do', () => {
    fc.assert(fc.property(digest, digest, (a, b) => { expect(rowLetters(a) === rowLetters(b)).toBe(a.slice(0, 4) === b.slice(0, 4)); }));
  });

  it('are compared without regard to spaces, width and case', () => {
    expect(tidyLetters(' ｂcＤf ')).toBe('BCDF');
    expect(tidyLetters('　')).toBe('');
  });
});
