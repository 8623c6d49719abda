/** Typing into the grid by keyboard, pointer and input method, and taking it back. */
import { clickCell, typeInto, untilValue, valueOf } from '../../support/browser/grid';
import { openWorkbench, type OpenedWorkbench } from '../../support/browser/openWorkbench';

jest.setTimeout(180_000);

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

describe('a reviewer’s sheet in the workbench', () => {
  it('takes a typed score, adds it up and takes it back', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'D6');
    const total = await valueOf(page, 'I6');
    await typeInto(page, 'D6', '9');
    await untilValue(page, 'D6', 9);
    await untilValue(page, 'I6', Number(total) - Number(before) + 9);
    await page.keyboard.press('Control+z');
    await untilValue(page, 'D6', before);
    await untilValue(page, 'I6', total);
  });

  it('lets an input method compose Chinese in a cell that is only selected', async () => {
    const { page, context } = workbench;
    const devtools = await context.newCDPSession(page);
    await clickCell(page, 'D16');
    await devtools.send('Input.imeSetComposition', { text: 'hui', selectionStart: 3, selectionEnd: 3 });
    await devtools.send('Input.imeSetComposition', { text: 'hui bi', selectionStart: 6, selectionEnd: 6 });
    await devtools.send('Input.insertText', { text: '回避' });
    await page.keyboard.press('Enter');
    await untilValue(page, 'D16', '回避');
  });
});
