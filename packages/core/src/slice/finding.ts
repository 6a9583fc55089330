/** How much a finding matters: `serious` questions a figure or a decision, `warning` wants action, `note` is good to know. */
export const SEVERITIES = ['serious', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Something that a book of record must not hide, as one slice finds it. */
export interface Finding {
  readonly severity: Severity
  /** What it is about: `service/ict`, `saving-line/procurement`. */
  readonly subject: string
  /** In words that an officer understands. */
  readonly message: string
  /** The positions of the entries behind it; empty where it is about something that is missing. */
  readonly entries: readonly number[]
}

/** A finding with the sentence that names what was looked for. */
export interface NamedFinding extends Finding {
  readonly finding: string
}
