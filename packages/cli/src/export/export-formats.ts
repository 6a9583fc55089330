/** The forms in which a ledger is written for other programs. */
export const EXPORT_FORMATS = ['jsonl', 'cloudevents', 'hledger', 'beancount'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
