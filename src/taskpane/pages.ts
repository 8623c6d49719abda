import { lazy, type ComponentType } from 'react';
import type { PageName } from '../review/pageName';
import type { Host } from './host';
import type { Workbook } from './useWorkbook';

/** What every page of the pane gets. A page stays mounted once it was opened, so that nothing entered in it is lost by looking at another. */
export interface PageProps {
  readonly host: Host;
  readonly workbook: Workbook;
  /** Whether the page is the one in sight. */
  readonly active: boolean;
  readonly openPage: (page: PageName) => void;
}

/** The pages in the order of their tabs, each loaded when it is opened first. */
export const PAGES: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  score: lazy(async () => ({ default: (await import('./score/ScorePage')).ScorePage })),
  consolidate: lazy(async () => ({ default: (await import('./consolidate/ConsolidatePage')).ConsolidatePage })),
  recommend: lazy(async () => ({ default: (await import('./recommend/RecommendPage')).RecommendPage })),
};
