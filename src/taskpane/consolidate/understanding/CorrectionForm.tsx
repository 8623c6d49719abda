import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fill } from '../../../locales/fill';
import type { Template } from '../../../scoring/template';
import { GridView } from '../../../sheets/recognise/gridView';
import { mappingOfDraft, type ColumnRole, type DraftProblem, type MappingDraft } from '../../../sheets/recognise/mapping/mappingDraft';
import type { SheetMapping } from '../../../sheets/recognise/mapping/sheetMapping';
import { columnLetters } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { areasOfDraft } from './areasOfDraft';
import { DraftProblems } from './DraftProblems';
import { HeadingRowsField } from './HeadingRowsField';
import { ReviewerField } from './ReviewerField';
import { roleName, rolesOf } from './roleName';
import { SheetPicture } from './SheetPicture';
import { useUnderstandingWords } from './useUnderstandingWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  role: { minWidth: '96px', '& select': { minWidth: 0 } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CorrectionFormProps {
  readonly grid: Grid;
  readonly template: Template;
  readonly start: MappingDraft;
  readonly onUse: (mapping: SheetMapping) => void;
  readonly onCancel: () => void;
}

/** A person says, column by column, what stands where in a sheet. */
export function CorrectionForm({ grid, template, start, onUse, onCancel }: CorrectionFormProps) {
  const styles = useStyles();
  const words = useUnderstandingWords();
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const view = useMemo(() => new GridView(grid), [grid]);
  const change = (next: MappingDraft): void => {
    setDraft(next);
    setProblems([]);
  };
  const use = (): void => {
    const result = mappingOfDraft(view, draft, template);
    if ('mapping' in result) onUse(result.mapping);
    else setProblems(result.problems);
  };
  return (
    <div role="group" aria-label={words.correction} className={styles.form}>
      <HeadingRowsField grid={grid} header={draft.header} onChange={(header) => { change({ ...draft, header }); }} />
      <ReviewerField view={view} draft={draft} onChange={change} />
      <span>{words.correction}</span>
      <SheetPicture
        grid={grid}
        areas={areasOfDraft(grid, draft)}
        over={(column) => (
          <RoleSelect column={column} role={draft.roles.get(column) ?? 'unused'} template={template} className={styles.role} onChange={(role) => { change({ ...draft, roles: new Map(draft.roles).set(column, role) }); }} />
        )}
      />
      <DraftProblems problems={problems} template={template} />
      <div className={styles.actions}>
        <Button appearance="primary" onClick={use}>{words.use}</Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}

interface RoleSelectProps {
  readonly column: number;
  readonly role: ColumnRole;
  readonly template: Template;
  readonly className: string;
  readonly onChange: (role: ColumnRole) => void;
}

function RoleSelect({ column, role, template, className, onChange }: RoleSelectProps) {
  const words = useUnderstandingWords();
  return (
    <Select size="small" className={className} aria-label={fill(words.columnIs, { column: columnLetters(column) })} value={role} onChange={(_, { value }) => { onChange(value as ColumnRole); }}>
      {rolesOf(template).map((choice) => <option key={choice} value={choice}>{roleName(choice, template, words)}</option>)}
    </Select>
  );
}
