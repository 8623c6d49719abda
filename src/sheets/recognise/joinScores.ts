import type { RecognisedScores } from './recognition';

/** Returns the parts of one reviewer as one: where one of them contradicts the template, nothing of it has a sure meaning. */
export function joinScores(parts: readonly RecognisedScores[]): RecognisedScores {
  const [first] = parts;
  const named = parts.find(({ reviewer }) => reviewer !== undefined) ?? first!;
  const doubtful = parts.find(({ confidence }) => confidence === 'doubtful') ?? parts.find(({ confidence }) => confidence === 'likely') ?? first!;
  return {
    ...first!,
    reviewer: named.reviewer,
    rows: parts.some(({ rows }) => rows === undefined) ? undefined : parts.flatMap(({ rows }) => rows ?? []),
    findings: parts.flatMap(({ findings }) => findings),
    areas: {
      header: parts.flatMap(({ areas }) => areas.header),
      team: parts.flatMap(({ areas }) => areas.team),
      dimensions: parts.flatMap(({ areas }) => areas.dimensions),
      ...(named.areas.reviewer === undefined ? {} : { reviewer: named.areas.reviewer }),
    },
    confidence: doubtful.confidence,
  };
}

/** Returns the parts with those that continue the reviewer before them, as the pages of one sheet do, joined. */
export function joinPages(parts: readonly RecognisedScores[]): RecognisedScores[] {
  const groups: { reviewer: string | undefined; pages: RecognisedScores[] }[] = [];
  for (const part of parts) {
    const before = groups.at(-1);
    if (before === undefined || (part.reviewer !== undefined && before.reviewer !== undefined && part.reviewer !== before.reviewer)) {
      groups.push({ reviewer: part.reviewer, pages: [part] });
    } else {
      before.reviewer ??= part.reviewer;
      before.pages.push(part);
    }
  }
  return groups.map(({ pages }) => joinScores(pages));
}
