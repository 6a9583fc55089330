/** What may be written down of a meeting under one heading: facts of one event type. */
export interface Section {
  readonly type: string
  /** What it is for, in a line for officers. */
  readonly says: string
  /** The field that the name stands for where items are written as `name: …`. */
  readonly subject: string
  /** The field that a single value stands for where items are written as `name: value`. */
  readonly main?: string
  /** The field that names the fact itself, made of these fields and the day where it is left out. */
  readonly key?: { readonly field: string; readonly of: readonly string[] }
  /** Fields of the data that are those of the meeting where they are left out. */
  readonly fill?: Readonly<Record<string, MeetingFact>>
  /** Fields of the data that have a plain answer where they are left out: that the meeting did not say. */
  readonly unsaid?: Readonly<Record<string, string>>
  /** The day that it takes effect, where it is not the day of the meeting. */
  readonly dated?: 'firstDay' | 'lastDayOfPeriod' | 'firstDayOfYear'
}

/** What an item may take from the meeting. */
export type MeetingFact = 'body' | 'bodyAsCouncil' | 'meeting' | 'definitions' | 'scale'
