import { Body1, Button, Caption1, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { fill } from '../../../locales/fill';
import { sealPageWords, type SealPageWords } from '../../../locales/sealPageWords';
import type { CheckedSeal, SealResult } from '../../../review/seal/sealResult';
import { useLocale } from '../../messagesContext';
import { Disclosure } from '../../parts/Disclosure';
import { GrowingList } from '../../parts/GrowingList';
import { PassphraseField } from '../../parts/PassphraseField';
import { Section } from '../../parts/Section';
import type { Seals } from './useSeals';

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
  line: { overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalS },
});

/** What is to be looked at comes first. */
const KINDS = ['changed', 'locked', 'unchecked', 'unsealed', 'intact'] as const;

/** Whether the score sheets are still those that the reviewers finished; nothing at all where no sheet bears a check code. */
export const SealSection = memo(function SealSection({ seals: { checked, checking, passphrase, enterPassphrase } }: { readonly seals: Seals }) {
  const styles = useStyles();
  const words = sealPageWords(useLocale());
  if (checked.every(({ result }) => result.kind === 'unsealed')) return null;
  const sorted = KINDS.flatMap((kind) => checked.filter(({ result }) => result.kind === kind));
  const needsPassphrase = passphrase !== '' || checked.some(({ result }) => result.kind === 'locked');
  return (
    <Section title={words.title}>
      <Caption1 as="p" block className={styles.hint}>{words.text}</Caption1>
      <div aria-live="polite"><Body1 as="p" block className={styles.text}>{countsText(checked, words)}</Body1></div>
      <Disclosure summary={words.each}>
        <GrowingList items={sorted} label={words.each} moreLabel={(count) => fill(words.more, { count })}>
          {({ sheet, result }) => <span className={styles.line}>{lineText(sheet.reviewer, result, words)}</span>}
        </GrowingList>
      </Disclosure>
      {needsPassphrase && <PassphraseForm words={words} checking={checking} onCheck={enterPassphrase} />}
    </Section>
  );
});

interface PassphraseFormProps {
  readonly words: SealPageWords;
  readonly checking: boolean;
  readonly onCheck: (passphrase: string) => void;
}

/** Checking takes a moment for each sheet, so it waits for the button. */
function PassphraseForm({ words, checking, onCheck }: PassphraseFormProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  return (
    <Disclosure summary={words.passphraseOption}>
      <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); onCheck(typed); }}>
        <PassphraseField label={words.passphrase} hint={words.passphraseHint} value={typed} onChange={setTyped} />
        {checking ? <Spinner size="tiny" label={words.checking} /> : <Button type="submit">{words.check}</Button>}
      </form>
    </Disclosure>
  );
}

function countsText(checked: readonly CheckedSeal[], { counts, between, end }: SealPageWords): string {
  const told = KINDS.flatMap((kind) => {
    const count = checked.filter(({ result }) => result.kind === kind).length;
    return count === 0 ? [] : [fill(counts[kind], { count })];
  });
  return fill(end, { counts: told.join(between) });
}

function lineText(reviewer: string, seal: SealResult, words: SealPageWords): string {
  const result = seal.kind === 'locked' && seal.tried ? words.result.other : words.result[seal.kind];
  if (seal.kind === 'unsealed') return fill(words.line, { reviewer, result });
  if (seal.kind === 'changed') return fill(words.lineChanged, { reviewer, result, code: seal.code, now: seal.now });
  return fill(words.lineCode, { reviewer, result, code: seal.code });
}
