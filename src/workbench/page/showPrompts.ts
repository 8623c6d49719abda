import type { IDisposable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import { createElement } from 'react';

const POPUP = 'workbench-input-prompt';

interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** Shows the input message of the rule of the active cell in a small popup beside it, which Univer itself does not. */
export function showPrompts(api: FUniver): void {
  let prompt: Prompt = { title: '', text: '' };
  let shown: { readonly at: string; readonly popup: IDisposable } | undefined;
  api.registerComponent(POPUP, () =>
    createElement('div', { className: 'input-prompt', role: 'note' }, prompt.title === '' ? null : createElement('strong', null, prompt.title), createElement('span', null, prompt.text)),
  );
  const update = (): void => {
    const cell = api.getActiveWorkbook()?.getActiveCell() ?? undefined;
    const rule = cell?.getDataValidation()?.rule;
    const text = rule?.showInputMessage === false ? '' : (rule?.prompt ?? '');
    const at = cell === undefined || rule === undefined ? '' : `${cell.getSheetId()} ${cell.getA1Notation()} ${rule.uid}`;
    if (shown?.at === at) return;
    shown?.popup.dispose();
    shown = undefined;
    if (cell === undefined || rule === undefined || text === '') return;
    prompt = { title: rule.promptTitle ?? '', text };
    const popup = cell.attachPopup({ componentKey: POPUP, direction: 'bottom', offset: [0, 6], hiddenType: 'hide' });
    if (popup) shown = { at, popup };
  };
  // Univer's own event of a changed selection stays silent on a click.
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) update();
  });
}
