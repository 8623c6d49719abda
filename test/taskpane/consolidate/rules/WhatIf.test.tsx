/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { DEFAULT_METHOD } from '../../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import WhatIf from '../../../../src/taskpane/consolidate/rules/WhatIf';
import { TRIM_TOTAL_VS_CRITERION } from '../../../support/scoring/oracles';
import { sheetOf } from '../../../support/sheets/reviews';
import { axeProblems } from '../../../support/taskpane/axe';
import { renderPart } from '../../../support/taskpane/renderPart';

const { A, B } = TRIM_TOTAL_VS_CRITERION;

/** Trimming by total and by dimension give different winners (oracle trim_total_vs_criterion). */
function show() {
  const sheets = A.map((scores, index) => sheetOf(`评委${String(index + 1)}`, { 'A班|甲': scores.join(' '), 'B班|乙': B[index]!.join(' '), 'C班|丙': '1 1 1 1 1' }));
  return renderPart(<main><WhatIf decided={{ scoreSheets: sheets, findings: [], apart: undefined, isOut: () => false } as never} template={STANDARD_TEMPLATE} method={DEFAULT_METHOD} /></main>, 'zh-CN');
}

/** By entry the ranks in the order of the rules. */
function ranks(): Record<string, (string | undefined)[]> {
  const [, ...rows] = screen.getAllByRole('row');
  return Object.fromEntries(rows.map((row) => [within(row).getByRole('rowheader').textContent.replace(/ .*/s, ''), within(row).getAllByRole('cell').map(({ textContent }) => /^\d/.exec(textContent)?.[0])]));
}

describe('what another rule would do', () => {
  it('is shown side by side, the rule in hand first, what the line decides on top', async () => {
    const { user } = show();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['成果', '当前规则\n平均分', '去高去低（按总分）', '去高去低（按项目）', '中位数']);
    const places = screen.getByRole('textbox', { name: '入围名额' });
    await user.clear(places);
    await user.type(places, '1');
    expect(await screen.findByText('2 项的名次因规则而异，2 项会因规则入围或落选。')).toBeVisible();
    expect(ranks()).toMatchObject({ A班: ['1', '1', '2', expect.anything()], B班: ['2', '2', '1', expect.anything()], C班: ['3', '3', '3', '3'] });
    expect(screen.getAllByText('入围与否因规则而异')).toHaveLength(2);
  });

  it('has no faults that axe knows', async () => {
    show();
    expect(await axeProblems(document.body)).toEqual([]);
  });
});
