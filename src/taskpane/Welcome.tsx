import { Body1, Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular, DocumentMultipleRegular, TrophyRegular } from '@fluentui/react-icons';
import { PAGE_NAMES, type PageName } from '../review/pageName';
import { useMessages } from './messagesContext';

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  card: {
    width: '100%', padding: tokens.spacingHorizontalM, display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: tokens.spacingHorizontalM, textAlign: 'left', cursor: 'pointer', font: 'inherit',
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  icon: { fontSize: '28px', color: tokens.colorBrandForeground1 },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

const ICONS = { score: ClipboardTaskListLtrRegular, consolidate: DocumentMultipleRegular, recommend: TrophyRegular };

/** The first page of a workbook that says nothing of a review yet: what the three pages are for, and a way into each. */
export function Welcome({ onChoose }: { readonly onChoose: (page: PageName) => void }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return (
    <main className={styles.page}>
      <Subtitle1 as="h2" block className={styles.text}>{pane.welcome}</Subtitle1>
      <Body1 as="p" block className={styles.text}>{pane.welcomeText}</Body1>
      <ul className={styles.list}>
        {PAGE_NAMES.map((name) => {
          const Icon = ICONS[name];
          return (
            <li key={name}>
              <button type="button" className={styles.card} onClick={() => { onChoose(name); }}>
                <Icon className={styles.icon} aria-hidden />
                <span className={styles.words}>
                  <Subtitle2>{pane.tabs[name].who}</Subtitle2>
                  <Body1>{pane.tabs[name].what}</Body1>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Caption1 as="p" block className={styles.quiet}>{pane.privacy}</Caption1>
    </main>
  );
}
