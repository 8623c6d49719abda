import { droppedFiles } from '../../../../src/taskpane/consolidate/files/droppedFiles';

const fileEntry = (name: string, gone = false) => ({
  isFile: true, isDirectory: false, name,
  file: (found: (file: File) => void, lost: () => void) => { if (gone) lost(); else found({ name } as File); },
});
/** As browsers do it, a hundred at a time. */
const folder = (name: string, entries: readonly object[]) => ({
  isFile: false, isDirectory: true, name,
  createReader: () => {
    const rest = [...entries];
    return { readEntries: (found: (portion: readonly object[]) => void) => { found(rest.splice(0, 100)); } };
  },
});
const drop = (...entries: readonly object[]) =>
  droppedFiles({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] } as unknown as DataTransfer).then((files) => files.map(({ name }) => name));

describe('what was dropped', () => {
  it('is every file, those in folders in folders too, in the order of their numbers', async () => {
    expect(await drop(fileEntry('2.xlsx'), folder('第一组', [fileEntry('10.xlsx'), fileEntry('9.xlsx'), folder('补交', [fileEntry('1.xlsx')])]))).toEqual(['2.xlsx', '9.xlsx', '10.xlsx', '1.xlsx']);
  });

  it('is every file of a folder that the browser hands over in portions', async () => {
    expect(await drop(folder('全部', Array.from({ length: 250 }, (_, index) => fileEntry(`${String(index)}.xlsx`))))).toHaveLength(250);
  });

  it('leaves out a file that has gone meanwhile', async () => {
    expect(await drop(fileEntry('1.xlsx', true), fileEntry('2.xlsx'))).toEqual(['2.xlsx']);
  });

  it('is the plain list where the browser knows no folders', async () => {
    const files = [{ name: '1.xlsx' }];
    expect(await droppedFiles({ items: [{}], files } as unknown as DataTransfer)).toEqual(files);
  });
});
