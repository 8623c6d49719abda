import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { fill } from '../../../locales/fill';
import type { UnderstandingWords } from '../../../locales/understandingWords';
import type { Template } from '../../../scoring/template';
import type { DraftProblem } from '../../../sheets/recognise/mapping/mappingDraft';
import { useMessages } from '../../messagesContext';
import { roleName } from './roleName';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface DraftProblemsProps {
  readonly problems: readonly DraftProblem[];
  readonly template: Template;
}

/** Why a sheet cannot be read as a person pointed it out yet; read out as soon as it is there. */
export function DraftProblems({ problems, template }: DraftProblemsProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const { list } = useMessages();
  return (
    <div role="alert">
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.cannotUse}
            <ul className={styles.list}>
              {problems.map((problem) => <li key={JSON.stringify(problem)}>{problemSentence(problem, template, words, list)}</li>)}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function problemSentence(problem: DraftProblem, template: Template, words: UnderstandingWords, list: string): string {
  const sentence = words.problems[problem.code];
  switch (problem.code) {
    case 'no-column':
      return fill(sentence, { role: roleName(problem.role, template, words) });
    case 'several-columns':
      return fill(sentence, { role: roleName(problem.role, template, words), columns: problem.columns.join(list) });
    case 'further-heading':
      return fill(sentence, { row: problem.row + 1 });
    case 'heading-order':
    case 'few-headings':
      return sentence;
  }
}
