/** What a rule has against a fact, said so that an officer can act on it. */
export interface Objection {
  /** The field that is wrong, as a dotted path within the entry: `data.headcount`. */
  readonly field: string
  readonly problem: string
  /** What would be right. */
  readonly remedy: string
}

/** An objection with the rule that made it and the entry it is about. */
export interface Violation extends Objection {
  /** The rule, as a sentence. */
  readonly rule: string
  /** The id of the entry. */
  readonly entry: string
  readonly type: string
  /** Where the entry stands in the log, if it was recorded before: the batch would break it. */
  readonly position?: number
  /** Where the draft stands in the batch, from 1, if it is part of it. */
  readonly draft?: number
}

/** What tells one violation from another. */
export const violationKey = ({ rule, entry, field }: Violation): string => `${entry} ${field} ${rule}`
