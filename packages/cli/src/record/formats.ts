/** The kinds of files that drafts are given in. */
export const FORMATS = ['jsonl', 'yaml', 'xlsx'] as const
export type Format = (typeof FORMATS)[number]
