import { STANDARD_TEMPLATE } from '../scoring/standardTemplate';
import type { Template } from '../scoring/template';
import { readTemplateSheet } from '../sheets/recognise/readTemplateSheet';
import type { Grid } from '../workbook/grid';

/** By what scores are given. */
export interface ReviewTemplate {
  readonly template: Template;
  /** The workbook's own sheet 评分标准, or the built-in one: `unusable` where the workbook's has faults. */
  readonly templateFrom: 'workbook' | 'standard' | 'unusable';
}

const TEMPLATE_FROM = { template: 'workbook', none: 'standard', invalid: 'unusable' } as const;

/** Returns the template of a workbook: its own 评分标准 where it has a sound one, else the standard one. */
export function reviewTemplate(grids: readonly Grid[]): ReviewTemplate {
  const reading = readTemplateSheet(grids);
  return { template: reading.kind === 'template' ? sameObject(reading.template) : STANDARD_TEMPLATE, templateFrom: TEMPLATE_FROM[reading.kind] };
}

let last = { text: '', template: STANDARD_TEMPLATE };

/** A template that was read again and has not changed is the same object, by which what depends on it is known (source.ts). */
function sameObject(template: Template): Template {
  const text = JSON.stringify(template);
  if (text !== last.text) last = { text, template };
  return last.template;
}
