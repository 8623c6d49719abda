/** The three parts of a review, each for the people who do it: experts, secretaries, associations. */
export type PageName = 'score' | 'consolidate' | 'recommend';

export const PAGE_NAMES: readonly PageName[] = ['score', 'consolidate', 'recommend'];
