import type { ReactNode } from 'react';
import type { Review } from '../useReview';
import { isCorrectable, isPictured } from './sheetGroups';
import { SheetsUnderstood } from './SheetsUnderstood';
import { ToConfirm } from './ToConfirm';
import { UnderstandingContext } from './understandingContext';
import { understoodSheets } from './understoodSheets';
import { useSourcesUnderstanding } from './useSourcesUnderstanding';

interface SheetsOfSourcesProps {
  readonly review: Review;
  /** The sheets of the workbook itself. */
  readonly own: ReactNode;
  /** The added files. */
  readonly files: ReactNode;
}

/** The sources of a review with how their sheets are read; first how many of them a person should look at. */
export function SheetsOfSources({ review, own, files }: SheetsOfSourcesProps) {
  const known = useSourcesUnderstanding(review);
  const { read } = review;
  const { template, mappings } = known?.understanding ?? {};
  const hasSheets = read !== undefined && template !== undefined && mappings !== undefined && understoodSheets(read, template, mappings).some((sheet) => isPictured(sheet) || isCorrectable(sheet));
  return (
    <UnderstandingContext value={known?.understanding}>
      <ToConfirm count={known?.toConfirm ?? 0} />
      {own}
      {hasSheets && <SheetsUnderstood source={read} />}
      {files}
    </UnderstandingContext>
  );
}
