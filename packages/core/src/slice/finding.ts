/** How much a finding matters: `serious` questions a figure or a decision, `warning` wants action, `note` is good to know. */
export const SEVERITIES = ['serious', 'warning', 'note'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Something that a book of record must not hide, as one slice finds it. */
export interface Finding {
  readonly severity: Severity
  /** What it is about: `service/ict`, `saving-line/procurement`. */
  readonly subject: string
  /**
   * What else it is about, by the subjects of other findings: a contradiction between two figures is about each of them. Who
   * asks what is found of a thing asks for both its `subject` and this.
   */
  readonly about?: readonly string[]
  /** In words that an officer understands. */
  readonly message: string
  /** The positions of the entries behind it; empty where it is about something that is missing. */
  readonly entries: readonly number[]
}

/** A finding with the sentence that names what was looked for. */
export interface NamedFinding extends Finding {
  readonly finding: string
}
