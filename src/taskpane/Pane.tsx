import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { PAGE_NAMES, type PageName } from '../review/pageName';
import type { Host } from './host';
import { useMessages } from './messagesContext';
import { PAGES } from './pages';
import { FailureBar } from './parts/FailureBar';
import { PageTabs } from './parts/PageTabs';
import { useWorkbook, type Workbook } from './useWorkbook';
import { Welcome } from './Welcome';

const useStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', boxSizing: 'border-box' },
  header: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Excel's title bar shows the name; screen readers need it as the pane's heading.
  heading: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  failure: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  waiting: { padding: tokens.spacingVerticalXXL },
});

/** The pane: three pages, one for each part of a review, and a first page for a workbook that says nothing of one yet. */
export function Pane({ host }: { readonly host: Host }) {
  const styles = useStyles();
  const { pane } = useMessages();
  const workbook = useWorkbook(host);
  const place = usePlace(workbook);
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.heading}>{pane.product}</h1>
        <PageTabs page={place.page} onOpen={place.open} />
        {workbook.failure !== undefined && (
          <div className={styles.failure}><FailureBar failure={workbook.failure} onRetry={() => { workbook.read().catch(() => undefined); }} onDismiss={workbook.dismiss} /></div>
        )}
      </header>
      {place.page === undefined && (workbook.grids === undefined ? <Waiting shown={workbook.reading} /> : <Welcome onChoose={place.open} />)}
      {PAGE_NAMES.filter((name) => place.opened.has(name)).map((name) => {
        const Page = PAGES[name];
        const active = name === place.page;
        return (
          <main key={name} id={`page-${name}`} aria-labelledby={`tab-${name}`} className={mergeClasses(styles.page, !active && styles.hidden)}>
            <Suspense fallback={<Waiting shown />}><Page host={host} workbook={workbook} active={active} openPage={place.open} /></Suspense>
          </main>
        );
      })}
    </div>
  );
}

function Waiting({ shown }: { readonly shown: boolean }) {
  const styles = useStyles();
  const { pane } = useMessages();
  return shown ? <Spinner className={styles.waiting} label={pane.reading} labelPosition="below" /> : null;
}

interface Place {
  /** `undefined` while nothing is known, and for a workbook that says nothing of a review. */
  readonly page: PageName | undefined;
  readonly opened: ReadonlySet<PageName>;
  readonly open: (page: PageName) => void;
}

/** Where the workbook said the review stands, until the person goes elsewhere. What changed meanwhile is read when a page is opened. */
function usePlace({ place, changes, read }: Workbook): Place {
  const [chosen, setChosen] = useState<readonly PageName[]>([]);
  const page = chosen.at(-1) ?? place;
  const open = (name: PageName): void => {
    setChosen([...chosen.filter((other) => other !== name), name]);
    if (changes > 0) read().catch(() => undefined);
  };
  return { page, opened: new Set(place === undefined ? chosen : [place, ...chosen]), open };
}
