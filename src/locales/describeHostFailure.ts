import { fill } from './fill';
import type { Messages } from './messages';

/** What a host says of its failure; `HostFailure` in src/workbook/port.ts. */
interface Failure {
  readonly code: string;
  readonly sheet: string;
  readonly detail: string;
  readonly left: 'as-before' | 'unfinished';
}

/** A failure in words: what happened and what to do, what became of the workbook, and details for those who maintain the product. */
export interface HostFailureText {
  readonly text: string;
  readonly state: string;
  /** Empty where the first sentence says it all. */
  readonly detail: string;
}

/** Returns why Excel did not do what it was asked, in the language of the messages. */
export function describeHostFailure({ code, sheet, detail, left }: Failure, { host }: Messages): HostFailureText {
  const texts: Readonly<Record<string, string>> = host;
  const named = sheet === '' ? undefined : texts[`${code}.named`];
  const known = Object.hasOwn(texts, code);
  return {
    text: fill(named ?? (known ? texts[code]! : host.unexpected), { sheet, detail }),
    state: left === 'as-before' ? host.nothingChanged : host.unfinished,
    detail: detail !== '' && (!known || code === 'unexpected' || code === 'not-as-written') ? fill(host.detail, { detail }) : '',
  };
}
