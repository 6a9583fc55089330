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
}

/** What tells one violation from another. */
export const violationKey = ({ rule, entry, field }: Violation): string => `${entry} ${field} ${rule}`
