/** Where the words of a comment say on which day its event takes effect. */
const SAID = /\b(?:takes? effect on|effectiveOn is|effective on|dated) ([^.;,:]+(?:, or [^.;,:]+)*)/

/** The day that an event type takes effect on: as its comment has it, or the day of what it tells. */
export const takesEffectOn = (says: string | undefined): string =>
  SAID.exec(says ?? '')?.[1] ?? 'the day that it happened or was said'
