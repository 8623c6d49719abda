import type { UnderstandingWords } from '../../../locales/understandingWords';
import type { Template } from '../../../scoring/template';
import { dimensionRoles, type ColumnRole, type PlainRole } from '../../../sheets/recognise/mapping/mappingDraft';

/** Returns everything a column may be said to hold, in the order in which it is offered. */
export function rolesOf(template: Template): readonly ColumnRole[] {
  return ['unused', 'team', 'enterprise', ...dimensionRoles(template), 'total', 'remark', 'recusal'];
}

/** Returns a role as a person calls it. */
export function roleName(role: ColumnRole, template: Template, { roles }: UnderstandingWords): string {
  const at = (dimensionRoles(template) as ColumnRole[]).indexOf(role);
  return template.dimensions[at]?.name ?? roles[role as PlainRole];
}
