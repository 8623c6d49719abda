import fc from 'fast-check';
import { isPending, readSources, withFiles, withStatus, type AddedFile } from '../../../../src/taskpane/consolidate/files/addedFile';

const file = (name: string): File => ({ name }) as File;
const labels = (files: readonly AddedFile[]): string[] => files.map(({ label }) => label);

describe('the list of added files', () => {
  it('tells files of one name apart', () => {
    expect(labels(withFiles(withFiles([], [file('张三.xlsx')]), [file('张三.xlsx'), file('张三.xlsx')]))).toEqual(['张三.xlsx', '张三.xlsx (2)', '张三.xlsx (3)']);
  });

  it('gives every file a label of its own, whatever they are called', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'a (2)', 'b', 'a (3)')), fc.array(fc.constantFrom('a', 'a (2)', 'b')), (first, second) => {
      const all = labels(withFiles(withFiles([], first.map(file)), second.map(file)));
      expect(new Set(all).size).toBe(first.length + second.length);
    }));
  });

  it('counts what is read, in the order in which it was added, and nothing that waits or repeats', () => {
    const added = withFiles([], ['甲', '乙', '丙', '丁'].map(file));
    const source = (label: string) => ({ kind: 'read', source: { label, grids: [] }, digest: undefined }) as const;
    const files = withStatus(withStatus(withStatus(added, '丙', source('丙')), '甲', source('甲')), '乙', { kind: 'duplicate', of: '甲' });
    expect(readSources(files).map(({ label }) => label)).toEqual(['甲', '丙']);
    expect(labels(files.filter(isPending))).toEqual(['丁']);
  });
});
