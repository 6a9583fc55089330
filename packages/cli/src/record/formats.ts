/** The kinds of files that drafts are given in. */
export const FORMATS = ['jsonl', 'yaml'] as const
export type Format = (typeof FORMATS)[number]
