import type { PageProps } from '../pages';

export function ScorePage({ workbook }: PageProps) {
  return <p>{workbook.reading ? '…' : ''}</p>;
}
