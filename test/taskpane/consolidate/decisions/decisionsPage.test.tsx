/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { messagesFor } from '../../../../src/locales/messages';
import { recordLines, NOTHING_REMEMBERED } from '../../../../src/review/remembered';
import { consolidateScores } from '../../../../src/review/consolidateReview';
import { reviewOf } from '../../../../src/review/openReview';
import { DEFAULT_METHOD } from '../../../../src/scoring/method';
import { composeResults } from '../../../../src/sheets/compose/resultsWorkbook';
import { memoryWorkbook } from '../../../support/review/memoryWorkbook';
import { gridOfDocument } from '../../../support/sheets/documents';
import { grid } from '../../../support/sheets/grid';
import { entry, HEADINGS } from '../../../support/sheets/matrix';
import { axeProblems } from '../../../support/taskpane/axe';
import { fileOf, hostOf, renderPane } from '../../../support/taskpane/renderPane';

const scoredBy = (name: string, ...rows: ReturnType<typeof entry>[]) => grid(name, [['评委：', name], HEADINGS, ...rows]);
const REVIEW = [
  scoredBy('张三', entry('管网养护班', [12, 20, 25, 13, 14]), entry('桥梁检测组', [10, 20, 25, 13, 14])),
  scoredBy('李四', entry('管网养护斑', [11, 20, 25, 13, 14]), entry('桥梁检测组', [11, 20, 25, 13, 14])),
];
const SAME = { kind: 'same-entry', team: '管网养护斑', enterprise: '甲公司', as: { team: '管网养护班', enterprise: '甲公司' } } as const;
const SENTENCE = '成果“管网养护斑”（单位“甲公司”）就是“管网养护班”（单位“甲公司”）';

const preview = (): (string | null)[] => within(screen.getByRole('table', { name: '名次预览' })).getAllByRole('row').slice(1).map(({ textContent }) => textContent);
const csvBy = (name: string, ...rows: readonly string[]) => [`评委：,${name}`, HEADINGS.join(','), ...rows].join('\n');

describe('a decision', () => {
  it('moves the preview at once, is listed, written, and taken back', async () => {
    const writer = memoryWorkbook();
    const user = renderPane(hostOf(REVIEW, { writer }));
    await user.click(await screen.findByRole('button', { name: '是同一项，按“管网养护班（甲公司）”' }));
    expect(preview()).toEqual(['1管网养护班甲公司83.50', '2桥梁检测组甲公司82.50']);
    const section = screen.getByRole('region', { name: '已作的决定' });
    expect(within(section).getByText(SENTENCE)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '写入排名结果' }));
    expect(await screen.findByText(/已写入/)).toBeVisible();
    const rules = writer.writings[0]!.find(({ role }) => role === 'rules')!;
    expect(rules.rows).toContainEqual([1, '作出的决定', SENTENCE, null]);
    await user.click(screen.getByRole('button', { name: `撤回：${SENTENCE}` }));
    expect(preview()).toHaveLength(3);
    expect(screen.queryByRole('region', { name: '已作的决定' })).not.toBeInTheDocument();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('is remembered by the results that stand in the workbook, in either language', async () => {
    const opened = reviewOf({ label: '本工作簿', grids: REVIEW }, [], new Set());
    const { ranking, findings } = consolidateScores(opened, opened.template, DEFAULT_METHOD);
    const words = messagesFor('en-US');
    const documents = composeResults(ranking, findings, words, recordLines({ ...NOTHING_REMEMBERED, decisions: [SAME] }, 'en-US'));
    const own = new Map(documents.map(({ role, name }) => [role, name]));
    renderPane(hostOf(REVIEW, { writer: memoryWorkbook({ own, ownGrids: documents.map(gridOfDocument) }) }));
    expect(await screen.findByText(SENTENCE)).toBeVisible();
    expect(preview()).toHaveLength(2);
    expect(await axeProblems(document.body)).toEqual([]);
  });
});

describe('an added file', () => {
  it('that could not be read is read again, as it is now', async () => {
    const user = renderPane(hostOf([grid('Sheet1', [])]));
    await user.click(await screen.findByRole('tab', { name: '汇总' }));
    const file = fileOf('王五.csv', csvBy('王五', ',一班,甲公司,12,20,25,13,14'));
    const readable = file.arrayBuffer.bind(file);
    let isOpenElsewhere = true;
    file.arrayBuffer = () => (isOpenElsewhere ? Promise.reject(new DOMException('locked', 'NotReadableError')) : readable());
    await user.upload(await screen.findByLabelText('添加评分表文件', { selector: 'input' }), [file]);
    expect(await screen.findByText('不能读取：没有权限读取这个文件，或它正被其他程序占用。')).toBeVisible();
    isOpenElsewhere = false;
    await user.click(screen.getByRole('button', { name: '重新读取“王五.csv”' }));
    expect(await screen.findByText('1 位评委，1 项成果，计入总分 1 份。')).toBeVisible();
  });

  it('says in a word how it stands, is taken out and back in, and leaves the others alone', async () => {
    const user = renderPane(hostOf([grid('Sheet1', [])]));
    await user.click(await screen.findByRole('tab', { name: '汇总' }));
    const input = await screen.findByLabelText('添加评分表文件', { selector: 'input' });
    await user.upload(input, [
      fileOf('王五.csv', csvBy('王五', ',一班,甲公司,12,20,25,13,14', ',二班,甲公司,10,20,25,13,14')),
      fileOf('赵六.csv', csvBy('赵六', ',一班,甲公司,11,20,25,13,14', ',二班,甲公司,10,20,25,13,14')),
      fileOf('王五改.csv', csvBy('王五', ',一班,甲公司,13,20,25,13,14', ',二班,甲公司,10,20,25,13,14')),
      fileOf('坏.xlsx', '%PDF-1.4'),
    ]);
    await screen.findByText('2 位评委，2 项成果，计入总分 3 份。');
    const standing = (file: string) => within(within(screen.getByRole('list', { name: '已添加的文件' })).getByText(file).closest<HTMLElement>('li')!);
    expect(standing('王五.csv').getByText('有冲突')).toBeVisible();
    expect(standing('王五改.csv').getByText('有冲突')).toBeVisible();
    expect(standing('赵六.csv').getByText('已读入')).toBeVisible();
    expect(standing('坏.xlsx').getByText('读不了')).toBeVisible();
    expect(standing('坏.xlsx').getByRole('button', { name: '重新读取“坏.xlsx”' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '排除“王五.csv”' }));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 4 份。')).toBeVisible();
    expect(standing('王五.csv').getByText('已排除')).toBeVisible();
    expect(screen.getByRole('button', { name: '恢复“王五.csv”' })).toHaveFocus();
    expect(standing('王五改.csv').getByText('已读入')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '恢复“王五.csv”' }));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 3 份。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '用这一份：王五改.csv · 王五改' }));
    expect(await screen.findByText('2 位评委，2 项成果，计入总分 4 份。')).toBeVisible();
  });
});
