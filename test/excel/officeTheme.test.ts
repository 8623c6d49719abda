/** @jest-environment jsdom */
import { isOfficeDark, watchTheme } from '../../src/excel/officeTheme';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { systemColors } from '../support/excel/systemColors';

/** As the desktop's “White” and “Black” have it. */
const LIGHT = { bodyBackgroundColor: 0xff_ff_ff, bodyForegroundColor: 0x26_26_26, controlBackgroundColor: 0xff_ff_ff, controlForegroundColor: 0x26_26_26 };
const DARK = { bodyBackgroundColor: 0x1f_1f_1f, bodyForegroundColor: 0xff_ff_ff, controlBackgroundColor: 0x26_26_26, controlForegroundColor: 0xff_ff_ff };

/** Office remembers for five seconds what it was told. */
const REMEMBERED = 6_000;

const system = systemColors();
let theme = LIGHT;
let now = Date.now();
let excel: OpenExcel;

beforeAll(async () => {
  excel = await openExcel({ theme: () => theme });
  jest.spyOn(Date.prototype, 'getTime').mockImplementation(() => now);
});
afterAll(() => {
  jest.restoreAllMocks();
  excel.dispose();
});

function choose(colors: typeof LIGHT): void {
  theme = colors;
  now += REMEMBERED;
}

beforeEach(() => {
  choose(LIGHT);
  system.set(false);
});

describe('dark colours', () => {
  it('are those of Office, whatever the system is set to', () => {
    system.set(true);
    expect(isOfficeDark()).toBe(false);
    choose(DARK);
    system.set(false);
    expect(isOfficeDark()).toBe(true);
  });

  it('are those of the system where Office does not say', () => {
    const { Office } = globalThis;
    Reflect.deleteProperty(globalThis, 'Office');
    system.set(true);
    expect(isOfficeDark()).toBe(true);
    system.set(false);
    expect(isOfficeDark()).toBe(false);
    Object.assign(globalThis, { Office });
  });
});

describe('watching the colours', () => {
  it.each<[string, () => void]>([
    ['comes back to the window', () => { window.dispatchEvent(new Event('focus')); }],
    ['sees the pane again', () => { document.dispatchEvent(new Event('visibilitychange')); }],
    ['changes those of the system', () => { system.set(true); }],
  ])('looks again when the person %s', (_, act) => {
    const heard: boolean[] = [];
    const end = watchTheme((dark) => { heard.push(dark); });
    choose(DARK);
    expect(heard).toEqual([]);
    act();
    expect(heard).toEqual([true]);
    end();
  });

  it('tells of a change once, and of nothing where nothing changed', () => {
    const heard: boolean[] = [];
    const end = watchTheme((dark) => { heard.push(dark); });
    const comeBack = (): void => { window.dispatchEvent(new Event('focus')); };
    comeBack();
    choose(DARK);
    comeBack();
    comeBack();
    choose(LIGHT);
    comeBack();
    expect(heard).toEqual([true, false]);
    end();
  });

  it('ends', () => {
    const heard: boolean[] = [];
    watchTheme((dark) => { heard.push(dark); })();
    choose(DARK);
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    system.set(true);
    expect(heard).toEqual([]);
  });
});
