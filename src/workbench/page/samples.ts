/** The workbooks one click away, by the name that `?open=` in the address takes. */
export const SAMPLES = {
  reviewer: { file: 'one-reviewer.xlsx', name: '评分表-沈静.xlsx' },
  panel: { file: 'seven-reviewers.xlsx', name: '七位专家评分表.xlsx' },
  association: { file: 'association.xlsx', name: '协会评审工作簿.xlsx' },
} as const;

export type SampleName = keyof typeof SAMPLES;

/** The same seven reviewers' sheets as files of their own, to be saved or dragged. */
export const REVIEWER_FILES = ['1-程国栋', '2-刘慧敏', '3-马文涛', '4-沈静', '5-吴启明', '6-杨晓岚', '7-郑海波'].map((name) => ({
  name: `${name}.xlsx`,
  address: `${sampleAddress('seven-reviewers')}/${encodeURIComponent(name)}.xlsx`,
}));

/** Returns the sample that the page's address asks for, or the one for a first visit. */
export function firstSample(search: string): SampleName {
  const asked = new URLSearchParams(search).get('open');
  return (Object.keys(SAMPLES) as SampleName[]).find((name) => name === asked) ?? 'panel';
}

/** Resolves with the bytes of a sample. Rejects where the server does not have it. */
export async function fetchSample(name: SampleName): Promise<Uint8Array> {
  const response = await fetch(sampleAddress(SAMPLES[name].file));
  if (!response.ok) throw new Error(`${String(response.status)} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

function sampleAddress(file: string): string {
  return `/workbench/samples/${file}`;
}
