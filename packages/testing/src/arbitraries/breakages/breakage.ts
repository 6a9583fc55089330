import type { Draft, ErrorCode } from '@programme-ledger/core'

/** Drafts a fact about the world that every lawful history begins with; `changes` are to its envelope. */
export type Tell = (type: string, data: object, changes?: Partial<Draft>) => Draft

/** One way to be wrong. */
export interface Breakage {
  /** The code of the error that must refuse it. */
  readonly code: ErrorCode
  /** The rule that must refuse it, where rules do. */
  readonly rule: string | undefined
  /** What is told: lawful drafts, and after them the one that breaks the rule. */
  readonly tells: (tell: Tell) => readonly Draft[]
}

/** What a rule refuses; the last draft that is told breaks it. */
export const against = (rule: string, tells: Breakage['tells']): Breakage => ({ code: 'refused', rule, tells })

/** What cannot be stored, whatever rules say. */
export const failing = (code: ErrorCode, tells: Breakage['tells']): Breakage => ({ code, rule: undefined, tells })

/** A fact like any other, for whatever is wrong only with what stands around it. */
export const plainFact = (tell: Tell, changes: Partial<Draft> = {}): Draft =>
  tell('ProjectStarted', { service: 'ict' }, changes)
