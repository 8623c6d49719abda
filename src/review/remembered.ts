import type { LocaleName } from '../locales/messages';
import type { Decision } from '../scoring/decisions/decision';
import type { RecordLine } from '../sheets/compose/recordLines';
import { mappingText } from '../sheets/recognise/mapping/mappingText';
import { readMappingText } from '../sheets/recognise/mapping/readMappingText';
import type { SheetMapping } from '../sheets/recognise/mapping/sheetMapping';
import { decisionText } from './decisionText';
import { readDecisionText } from './readDecisionText';
import { readRuleEvent, ruleEventText, type RuleEvent } from './ruleRecord';

/** What people have confirmed and decided, in the order in which they did. */
export interface Remembered {
  readonly mappings: readonly SheetMapping[];
  readonly decisions: readonly Decision[];
  /** Of the rule: when it was locked and unlocked, and by whom. */
  readonly history: readonly RuleEvent[];
  /** Lines that nothing here can read: written again as they are. */
  readonly kept: readonly RecordLine[];
}

export const NOTHING_REMEMBERED: Remembered = { mappings: [], decisions: [], history: [], kept: [] };

/** Returns what the lines say. A line that somebody has changed by hand so that it says nothing any more is kept. */
export function readRecords(lines: readonly RecordLine[]): Remembered {
  const mappings: SheetMapping[] = [];
  const decisions: Decision[] = [];
  const history: RuleEvent[] = [];
  const kept: RecordLine[] = [];
  for (const line of lines) {
    const mapping = line.kind === 'mapping' ? readMappingText(line.text) : undefined;
    const decision = line.kind === 'decision' ? readDecisionText(line.text) : undefined;
    const event = line.kind === 'rule' ? readRuleEvent(line.text) : undefined;
    if (mapping !== undefined) mappings.push(mapping);
    else if (decision !== undefined) decisions.push(decision);
    else if (event !== undefined) history.push(event);
    else kept.push(line);
  }
  return { mappings, decisions, history, kept };
}

/** Returns the lines that say it, in the language of the locale. */
export function recordLines({ mappings, decisions, history, kept }: Remembered, locale: LocaleName): RecordLine[] {
  return [
    ...mappings.map((mapping) => ({ kind: 'mapping', text: mappingText(mapping, locale) })),
    ...decisions.map((decision) => ({ kind: 'decision', text: decisionText(decision, locale) })),
    ...history.map((event) => ({ kind: 'rule', text: ruleEventText(event, locale) })),
    ...kept,
  ];
}
