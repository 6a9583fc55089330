import type { ProgrammeBooks } from './material.ts'

/** Books that work out each answer once: many parts of a pack ask for the same view. */
export const remembered = (books: ProgrammeBooks): ProgrammeBooks => {
  const asked = Object.entries(books).map(([name, member]) => [name, isAsked(member) ? once(member) : member])
  // The same members by the same names.
  return Object.fromEntries(asked) as ProgrammeBooks
}

type Asked = (...options: readonly unknown[]) => unknown

const isAsked = (member: unknown): member is Asked => typeof member === 'function'

const once = (ask: Asked): Asked => {
  const answers = new Map<string, unknown>()
  return (...options) => {
    const question = JSON.stringify(options)
    if (!answers.has(question)) answers.set(question, ask(...options))
    return answers.get(question)
  }
}
