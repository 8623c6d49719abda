import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { DEFAULT_METHOD, MAX_DECIMALS, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../scoring/method';
import { ROUNDING_NAMES } from '../scoring/rounding/roundingOf';
import { choose, UsageError } from './usage';

export const METHOD_OPTIONS = {
  method: { type: 'string' },
  'trim-scope': { type: 'string' },
  'trim-each': { type: 'string' },
  decimals: { type: 'string' },
  rounding: { type: 'string' },
  'rank-on': { type: 'string' },
} as const;

/** More than a panel of twenty can spare. */
const MOST_DROPPED = 9;

/** Returns the method that the options ask for. Throws `UsageError`. */
export function chooseMethod(values: Readonly<Partial<Record<keyof typeof METHOD_OPTIONS, string>>>, messages: Messages): Method {
  const name = choose('--method', values.method, METHOD_NAMES, DEFAULT_METHOD.name, messages);
  return {
    name,
    trimScope: choose('--trim-scope', values['trim-scope'], TRIM_SCOPES, DEFAULT_METHOD.trimScope, messages),
    decimals: chooseDecimals(values.decimals, messages),
    rankOn: choose('--rank-on', values['rank-on'], RANK_ON, DEFAULT_METHOD.rankOn, messages),
    ...(values['trim-each'] === undefined ? {} : { drop: chooseDrop(values['trim-each'], name, messages) }),
    ...(values.rounding === undefined ? {} : { rounding: choose('--rounding', values.rounding, ROUNDING_NAMES, 'half-away', messages) }),
  };
}

function chooseDecimals(value: string | undefined, { cli }: Messages): number {
  if (value === undefined) return DEFAULT_METHOD.decimals;
  if (!/^\d$/.test(value) || Number(value) > MAX_DECIMALS) throw new UsageError(fill(cli.badDecimals, { value, max: MAX_DECIMALS }));
  return Number(value);
}

function chooseDrop(value: string, name: Method['name'], { cli }: Messages): number {
  if (!/^[1-9]$/.test(value)) throw new UsageError(fill(cli.badTrimEach, { value, max: MOST_DROPPED }));
  if (name !== 'trimmed') throw new UsageError(cli.trimEachAlone);
  return Number(value);
}
