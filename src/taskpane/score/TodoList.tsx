import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, CircleRegular } from '@fluentui/react-icons';
import { fill } from '../../locales/fill';
import { leftCount, type RefusedTexts, type TodoItem } from '../../review/score/scoreTodo';
import type { Template } from '../../scoring/template';
import { Disclosure } from '../parts/Disclosure';
import { GrowingList } from '../parts/GrowingList';
import { Section } from '../parts/Section';
import { leftText, todoText } from './todoText';
import { usePageWords } from './usePageWords';

const useStyles = makeStyles({
  done: { margin: 0, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  item: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start', paddingTop: tokens.spacingVerticalXXS },
  icon: { fontSize: '16px', marginTop: '2px', color: tokens.colorNeutralForeground3 },
  wrong: { fontSize: '16px', marginTop: '2px', color: tokens.colorStatusDangerForeground1 },
  link: { minHeight: '24px', textAlign: 'left', overflowWrap: 'anywhere' },
});

interface TodoListProps {
  readonly todo: readonly TodoItem[];
  readonly template: Template;
  readonly refused: RefusedTexts;
  readonly onOpen: (item: TodoItem) => void;
}

/** Everything that is missing or wrong, counted first, each with the way there. */
export function TodoList({ todo, template, refused, onOpen }: TodoListProps) {
  const styles = useStyles();
  const words = usePageWords();
  const left = leftText(leftCount(todo), words);
  return (
    <Section title={words.todo}>
      {left === undefined ? (
        <Body1 as="p" block className={styles.done}><CheckmarkCircleRegular aria-hidden />{words.nothingLeft}</Body1>
      ) : (
        <Disclosure summary={left}>
          <GrowingList items={todo} label={words.todo} moreLabel={(count) => fill(words.moreTodo, { count })}>
            {(item) => (
              <div className={styles.item}>
                {item.kind === 'wrong' ? <ErrorCircleRegular className={styles.wrong} aria-hidden /> : <CircleRegular className={styles.icon} aria-hidden />}
                <Link as="button" className={styles.link} onClick={() => { onOpen(item); }}>{todoText(item, template, refused, words)}</Link>
              </div>
            )}
          </GrowingList>
        </Disclosure>
      )}
    </Section>
  );
}
