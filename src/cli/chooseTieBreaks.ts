import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Method } from '../scoring/method';
import { nameKey } from '../scoring/nameKey';
import type { Template } from '../scoring/template';
import { PLAIN_TIE_BREAKS, type TieBreak } from '../scoring/tieBreak';
import { UsageError } from './usage';

/** Returns the tie-breaks that a list names, dimensions by their names in the template; nothing without a list. Throws `UsageError` for a name that is neither. */
export function chooseTieBreaks(list: string | undefined, template: Template, messages: Messages): Pick<Method, 'tieBreaks'> {
  if (list === undefined) return {};
  return { tieBreaks: list.split(/[,，、]/).map((name) => tieBreakOf(name.trim(), template, messages)) };
}

function tieBreakOf(name: string, { dimensions }: Template, { cli, list }: Messages): TieBreak {
  const index = dimensions.findIndex((dimension) => nameKey(dimension.name) === nameKey(name));
  if (index !== -1) return { kind: 'dimension', index };
  const kind = PLAIN_TIE_BREAKS.find((known) => known === name);
  if (kind === undefined) throw new UsageError(fill(cli.badTieBreak, { value: name, dimensions: dimensions.map((dimension) => dimension.name).join(list), choices: PLAIN_TIE_BREAKS.join(list) }));
  return { kind };
}
