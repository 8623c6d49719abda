import { Badge, Body1, Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Template } from '../../../scoring/template';
import { GridView } from '../../../sheets/recognise/gridView';
import { mappingOfReading } from '../../../sheets/recognise/mapping/mappingOfReading';
import { useMessages } from '../../messagesContext';
import { columnNames } from './columnNames';
import { CorrectionForm } from './CorrectionForm';
import type { Settled, Settling } from './settled';
import { sheetAreas } from './sheetAreas';
import { isCorrectable, type SheetGroup } from './sheetGroups';
import { SheetPicture } from './SheetPicture';
import { startDraft } from './startDraft';
import type { Understanding } from './understandingContext';
import { understoodSentence } from './understoodSentence';
import { isToConfirm, type UnderstoodSheet } from './understoodSheets';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, outlineStyle: 'none', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  standing: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  over: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  badge: { flexShrink: 0 },
  list: { '& select': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SheetGroupViewProps extends Settling {
  readonly group: SheetGroup;
  readonly understanding: Understanding;
}

/** Sheets that look alike: what they were understood to be, a picture of one, and the ways to confirm or correct it. */
export function SheetGroupView({ group: { sheets, shapeKey }, understanding, settled, onSettled }: SheetGroupViewProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const { list } = useMessages();
  const [chosen, setChosen] = useState(0);
  const [isCorrecting, setCorrecting] = useState(false);
  const sheet = sheets[chosen] ?? sheets[0]!;
  const together = understanding.together.get(shapeKey) ?? sheets.length;
  const settle = (): void => {
    setCorrecting(false);
    onSettled({ sheet: sheet.grid.name });
  };
  const container = useSettledFocus(sheets, settled);
  return (
    <div ref={container} tabIndex={-1} className={styles.group}>
      <span className={styles.name}>{fill(sheets.length > 1 ? words.sheets : words.sheet, { sheet: sheets[0]!.grid.name, count: sheets.length })}</span>
      {sheets.length > 1 && (
        <Field label={words.shown}>
          <Select className={styles.list} value={String(sheets.indexOf(sheet))} onChange={(_, { value }) => { setChosen(Number(value)); }}>
            {sheets.map(({ grid }, at) => <option key={grid.name} value={at}>{grid.name}</option>)}
          </Select>
        </Field>
      )}
      <Body1 as="p" block className={styles.text}>{understoodSentence(sheet, words, list)}</Body1>
      <Standing sheet={sheet} understanding={understanding} />
      {isCorrecting ? (
        <CorrectionForm
          grid={sheet.grid}
          template={understanding.template}
          start={startDraft(sheet, understanding.template)}
          onUse={(mapping) => { understanding.say({ type: 'mapped', mapping, instead: sheet.mapping }); settle(); }}
          onCancel={settle}
        />
      ) : <UnderstoodPicture sheet={sheet} template={understanding.template} />}
      {together > 1 && (isCorrecting || isToConfirm(sheet, understanding.confirmed)) && (
        <Caption1 as="p" block className={styles.hint}>{fill(isCorrecting ? words.correctTogether : words.confirmTogether, { count: together })}</Caption1>
      )}
      {!isCorrecting && <Actions sheet={sheet} understanding={understanding} onSaid={settle} onCorrect={() => { setCorrecting(true); }} />}
    </div>
  );
}

function useSettledFocus(sheets: readonly UnderstoodSheet[], settled: Settled | undefined) {
  const container = useRef<HTMLDivElement>(null);
  const isSettled = settled !== undefined && sheets.some(({ grid }) => grid.name === settled.sheet);
  useEffect(() => { if (isSettled) container.current?.focus(); }, [isSettled, settled]);
  return container;
}

/** The picture with what each column was understood to be over it. */
function UnderstoodPicture({ sheet, template }: { readonly sheet: UnderstoodSheet; readonly template: Template }) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const names = useMemo(() => columnNames(sheet, template, words), [sheet, template, words]);
  const areas = useMemo(() => sheetAreas(sheet), [sheet]);
  return <SheetPicture grid={sheet.grid} areas={areas} over={(column) => names.has(column) && <span className={styles.over}>{names.get(column)}</span>} />;
}

/** How sure the reading is, and what that means. */
function Standing({ sheet, understanding: { confirmed } }: { readonly sheet: UnderstoodSheet; readonly understanding: Understanding }) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  if (sheet.scores.length === 0 && sheet.confidence === 'certain') return null;
  const isSeen = confirmed.has(sheet.shapeKey);
  const standing = sheet.mapping !== undefined || isSeen ? 'confirmed' : sheet.confidence;
  const colours = { certain: 'success', confirmed: 'success', likely: 'warning', doubtful: 'danger' } as const;
  return (
    <div className={styles.standing}>
      <Badge className={styles.badge} appearance="tint" color={colours[standing]}>{words.confidences[standing]}</Badge>
      <Caption1 className={styles.hint}>{words.confidenceText[isSeen ? 'seen' : standing]}</Caption1>
    </div>
  );
}

interface ActionsProps {
  readonly sheet: UnderstoodSheet;
  readonly understanding: Understanding;
  readonly onSaid: () => void;
  readonly onCorrect: () => void;
}

function Actions({ sheet, understanding: { template, confirmed, say }, onSaid, onCorrect }: ActionsProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const { grid, scores, mapping, shapeKey } = sheet;
  const confirm = (): void => {
    const understood = mappingOfReading(new GridView(grid), scores, template);
    say(understood === undefined ? { type: 'confirmed', shapeKey } : { type: 'mapped', mapping: understood, instead: undefined });
    onSaid();
  };
  const takeBack = (): void => {
    say({ type: 'reconsidered', shapeKey, mapping });
    onSaid();
  };
  return (
    <div className={styles.actions}>
      {isToConfirm(sheet, confirmed) && <Button appearance="primary" onClick={confirm}>{words.confirm}</Button>}
      {isCorrectable(sheet) && <Button onClick={onCorrect}>{scores.length > 0 || mapping !== undefined ? words.correct : words.correctOther}</Button>}
      {(mapping !== undefined || confirmed.has(shapeKey)) && <Button onClick={takeBack}>{words.takeBack}</Button>}
    </div>
  );
}
