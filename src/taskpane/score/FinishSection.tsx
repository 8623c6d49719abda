import { Body1, Button, Link, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Spinner, tokens } from '@fluentui/react-components';
import { fill } from '../../locales/fill';
import { leftCount } from '../../review/score/scoreTodo';
import { isPassphrase } from '../../review/seal/sealDigest';
import { useMessages } from '../messagesContext';
import { Disclosure } from '../parts/Disclosure';
import { FailureBar } from '../parts/FailureBar';
import { PassphraseField } from '../parts/PassphraseField';
import { Section } from '../parts/Section';
import { SealNote } from './SealNote';
import { leftText } from './todoText';
import type { Finishing } from './useFinishing';
import { useFirstFocus } from './useFirstFocus';
import { useKeptFocus } from './useKeptFocus';
import { usePageWords } from './usePageWords';
import type { Scoring } from './useScoring';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  line: { margin: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  button: { alignSelf: 'flex-start' },
  lead: { minHeight: '24px' },
  live: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, outlineStyle: 'none' },
});

interface FinishSectionProps {
  readonly scoring: Scoring;
  readonly finishing: Finishing;
  /** Leads to the first thing that is left. */
  readonly onLead: () => void;
}

/** The end of the work: what is left before it, the one question, and what comes next. */
export function FinishSection({ scoring, finishing, onLead }: FinishSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const container = useKeptFocus(finishing.phase.phase);
  return (
    <Section title={words.finish}>
      <div ref={container} tabIndex={-1} className={styles.live} aria-live="polite">
        {finishing.finished === undefined ? <Open scoring={scoring} finishing={finishing} onLead={onLead} /> : <Finished sheet={scoring.sheet.sheet} time={finishing.finished} finishing={finishing} />}
        {finishing.phase.phase === 'failed' && <FailureBar failure={finishing.phase.failure} onRetry={finishing.confirm} onDismiss={finishing.dismiss} />}
      </div>
    </Section>
  );
}

function Open({ scoring, finishing, onLead }: FinishSectionProps) {
  const styles = useStyles();
  const words = usePageWords();
  const { sheet: { sheet, rows }, todo, queued: { waiting, writing, failed } } = scoring;
  const { phase: { phase }, ours, passphrase, enterPassphrase, ask, confirm, dismiss } = finishing;
  const left = leftText(leftCount(todo), words);
  const isOpen = waiting.length + writing.length > 0 || failed !== undefined;
  if (phase === 'working') return <Spinner size="tiny" label={words.finishing} />;
  if (phase === 'asking') return <Question text={fill(isPassphrase(passphrase) ? words.askFinishKeyed : words.askFinish, { sheet })} yes={words.finishYes} onYes={confirm} onNo={dismiss} />;
  if (phase === 'complete' && left === undefined) return <MessageBar intent="success" layout="multiline"><MessageBarBody>{words.finishedForeign}</MessageBarBody></MessageBar>;
  return (
    <>
      {phase === 'moved' && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{words.finishMoved}</MessageBarBody></MessageBar>}
      <Body1 as="p" block className={styles.text}>
        {left === undefined ? fill(ours ? words.finishReady : words.finishReadyForeign, { count: rows.length }) : fill(words.finishFirst, { left })}
        {left !== undefined && <> <Link as="button" className={styles.lead} inline onClick={onLead}>{words.finishLead}</Link></>}
      </Body1>
      {ours && left === undefined && (
        <Disclosure summary={words.passphraseOption}>
          <PassphraseField label={words.passphrase} hint={words.passphraseHint} value={passphrase} onChange={enterPassphrase} />
        </Disclosure>
      )}
      <Button className={styles.button} appearance={left === undefined ? 'primary' : 'secondary'} disabled={left !== undefined || isOpen} onClick={ours ? ask : confirm}>{words.finishNow}</Button>
    </>
  );
}

function Finished({ sheet, time, finishing: { phase: { phase }, changed, seal, ask, confirm, dismiss } }: { readonly sheet: string; readonly time: string; readonly finishing: Finishing }) {
  const styles = useStyles();
  const words = usePageWords();
  return (
    <>
      <MessageBar intent={changed || seal?.kind === 'changed' || phase === 'mismatched' ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.finished}</MessageBarTitle>
          <p className={styles.line}>{fill(words.finishedAt, { sheet, time })}</p>
          {seal !== undefined && <SealNote seal={seal} />}
          {phase === 'mismatched' && <p className={styles.line}>{words.seal.mismatched}</p>}
          <p className={styles.line}>{changed ? fill(words.changedAfter, { sheet }) : words.handOver}</p>
        </MessageBarBody>
      </MessageBar>
      {phase === 'working' && <Spinner size="tiny" label={words.resuming} />}
      {phase === 'asking' && <Question text={fill(words.askResume, { sheet })} yes={words.resumeYes} onYes={confirm} onNo={dismiss} />}
      {phase !== 'working' && phase !== 'asking' && <Button className={styles.button} onClick={ask}>{words.resume}</Button>}
    </>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ text, yes, onYes, onNo }: QuestionProps) {
  const { pane } = useMessages();
  const container = useFirstFocus();
  return (
    <div ref={container}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{text}</MessageBarBody>
        <MessageBarActions>
          <Button appearance="primary" onClick={onYes}>{yes}</Button>
          <Button appearance="transparent" onClick={onNo}>{pane.cancel}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
