import { describe, expect, it } from 'vitest'
import { Actor, Evidence, Source } from '../../src/values/source.ts'
import { Text } from '../../src/values/text.ts'

const problemsOf = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }) =>
  result.error?.issues.map(({ path, message }) => [...path, message].join(': '))

describe('a source', () => {
  it.each(['document', 'meeting', 'systemExtract', 'officerStatement'])('is a %s with its name', (kind) => {
    expect(Source.safeParse({ kind, ref: 'report of 30 June 2011' }).success).toBe(true)
  })

  it('may say where in it, and which bytes it had', () => {
    const source = { anchor: '§16.7.1', kind: 'document', ref: 'report.pdf', sha256: '0a'.repeat(32) }
    expect(Source.parse(source)).toEqual(source)
  })

  it('has a kind, a name that is not empty, and a digest that is one', () => {
    expect(problemsOf(Source.safeParse({ kind: 'rumour', ref: '', sha256: 'ABC' }))).toEqual([
      'kind: Invalid option: expected one of "document"|"meeting"|"systemExtract"|"officerStatement"',
      'ref: is empty: say something, or leave the field out',
      'sha256: is not a SHA-256: 64 lower-case hex digits',
    ])
    expect(Source.safeParse({ kind: 'meeting', ref: 'board', page: 3 }).success).toBe(false)
  })
})

describe('the words around a fact', () => {
  it('grade evidence, and planned is no grade', () => {
    expect(['minutesConfirmed', 'minutesDraft', 'reported', 'systemExtract', 'stated', 'inferred']).toEqual(
      Evidence.options,
    )
    expect(Evidence.safeParse('planned').success).toBe(false)
  })

  it('name an actor by role', () => {
    expect(Actor.parse({ role: 'clerk', account: 'jd' })).toEqual({ role: 'clerk', account: 'jd' })
    expect(problemsOf(Actor.safeParse({ role: '' }))).toEqual(['role: is empty: say something, or leave the field out'])
    expect(Actor.safeParse({ account: 'jd' }).success).toBe(false)
  })

  it('are more than spaces', () => {
    expect(Text.safeParse(' ').success).toBe(false)
  })

  it('are never empty', () => {
    expect(Text.parse('§16.7.1')).toBe('§16.7.1')
    expect(problemsOf(Text.safeParse(''))).toEqual(['is empty: say something, or leave the field out'])
  })
})
