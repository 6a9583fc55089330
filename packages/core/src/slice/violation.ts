/** What a rule has against a fact, said so that an officer can act on it. */
export interface Objection {
  /** The field that is wrong, as a dotted path within the entry: `data.headcount`. */
  readonly field: string
  readonly problem: string
  /** What would be right. */
  readonly remedy: string
  /** Where something is missing that another entry would bring: so that what follows from another refusal is not reported. */
  readonly missing?: Missing
}

/** What is not there, and would be by another entry. */
export interface Missing {
  /** What is named and not there: keys, or ids of entries. */
  readonly names: readonly string[]
  /** The event types that would bring it; any where left out. */
  readonly types?: readonly string[]
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
