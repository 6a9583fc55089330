import type { Intake, IntakeProblem, PlacedDraft, ProgrammeDraft } from '../intake/intake.ts'

/** Drafts as JSON Lines: one a line, in UTF-8. What their fields hold is checked where they are recorded. */
export const jsonLines: Intake = {
  read: async (bytes) => {
    const drafts: PlacedDraft[] = []
    const problems: IntakeProblem[] = []
    const text = textOf(bytes)
    if (text === undefined) return { drafts, problems: [NOT_UTF_8] }
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue
      const at = `line ${index + 1}`
      const value = parsed(line)
      if (isDraft(value)) drafts.push({ draft: value, at })
      else problems.push({ at, ...whatIsWrong(value) })
    }
    return { drafts, problems }
  },
}

const NOT_UTF_8: IntakeProblem = {
  at: 'the file',
  problem: 'is not text in UTF-8',
  remedy: 'give JSON Lines, a draft a line, or say by --format what it is',
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const NO_JSON = Symbol('no JSON')

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return NO_JSON
  }
}

/** As far as a draft can be told apart from anything else; the ledger checks its shape. */
const isDraft = (value: unknown): value is ProgrammeDraft =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'type' in value

const whatIsWrong = (value: unknown): Omit<IntakeProblem, 'at'> => {
  if (value === NO_JSON)
    return { problem: 'is not JSON', remedy: 'give one draft on each line, as programme-ledger draft prints it' }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problem: 'is not a draft', remedy: 'give an object with id, type, data and the other fields of a draft' }
  return 'type' in value
    ? {
        problem: 'has no id',
        remedy: 'give it one before it is recorded, as programme-ledger draft does: so a second try adds nothing',
      }
    : { problem: 'has no type', remedy: 'name an event type: programme-ledger schema lists them' }
}
