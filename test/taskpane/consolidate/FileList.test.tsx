/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import type { FileStanding } from '../../../src/review/fileStanding';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { DecisionsContext } from '../../../src/taskpane/consolidate/decisions/decisionsContext';
import { FileList } from '../../../src/taskpane/consolidate/FileList';
import type { AddedFile } from '../../../src/taskpane/consolidate/files/addedFile';
import { matrix, entry } from '../../support/sheets/matrix';
import { axeProblems } from '../../support/taskpane/axe';
import { renderPart } from '../../support/taskpane/renderPart';

const GRIDS = [matrix([entry('一班')])];
const read = (label: string): AddedFile => ({ label, file: new File([], label), status: { kind: 'read', source: { label, grids: GRIDS }, digest: undefined } });

function show(list: readonly AddedFile[], standings: Readonly<Record<string, FileStanding>>, locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  const nothing = () => undefined;
  const deciding = { decisions: [], sheets: [], template: STANDARD_TEMPLATE, standings: new Map(Object.entries(standings)), modifiedAt: nothing, decide: nothing, revoke: nothing };
  const files = { list, cancelled: 0, add: nothing, remove: nothing, readAgain: nothing, cancel: nothing };
  return renderPart(<main><DecisionsContext value={deciding}><FileList files={files} template={STANDARD_TEMPLATE} /></DecisionsContext></main>, locale);
}

const items = () => within(screen.getByRole('list')).getAllByRole('listitem');

describe('added files', () => {
  it.each([
    ['zh-CN', ['已读入', '与上次相同', '与上次不同', '有冲突', '模板不同', '已排除']],
    ['en-US', ['Read', 'Same as last time', 'Other than last time', 'Conflicting', 'Other template', 'Taken out']],
  ] as const)('say in one word how they stand, in %s', async (locale, words) => {
    const standings = ['read', 'same', 'changed', 'conflict', 'other-template', 'taken-out'] as const;
    show(standings.map((standing) => read(`${standing}.xlsx`)), Object.fromEntries(standings.map((standing) => [`${standing}.xlsx`, standing])), locale);
    expect(items().map((item, index) => within(item).getByText(words[index]!).textContent)).toEqual(words);
    expect(await axeProblems(document.body)).toEqual([]);
  });

  it('say that they are read, a duplicate, unreadable or waiting before anything else is known', () => {
    const statuses: AddedFile['status'][] = [{ kind: 'waiting' }, { kind: 'duplicate', of: '甲.xlsx' }, { kind: 'read', source: { label: 'x', failure: { code: 'pdf', part: '' } }, digest: undefined }, { kind: 'read', source: { label: 'y', grids: [] }, digest: undefined }];
    show(statuses.map((status, index) => ({ label: `${String(index)}.xlsx`, file: new File([], 'x'), status })), {});
    expect(items().map((item, index) => within(item).getByText(['等待', '重复', '读不了', '没有评分表'][index]!).textContent)).toHaveLength(4);
  });

  it('show those that need somebody first where they are many, then all of them bit by bit', async () => {
    const { user } = show(Array.from({ length: 300 }, (_, index) => read(`${String(index)}.xlsx`)), { '7.xlsx': 'conflict', '200.xlsx': 'taken-out' });
    expect(items().map((item) => /\d+\.xlsx/.exec(item.textContent)?.[0])).toEqual(['7.xlsx', '200.xlsx']);
    await user.click(screen.getByRole('button', { name: '显示全部 300 个文件' }));
    expect(items()).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: '再显示 50 个文件' }));
    expect(items()).toHaveLength(80);
  });
});
