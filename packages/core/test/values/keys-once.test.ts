import { describe, expect, it } from 'vitest'
import { keysOnce } from '../../src/values/keys-once.ts'
import { issuesOf } from '../../src/values/parse.ts'

const schema = keysOnce({ none: 'names nobody: give at least one', once: 'name each council once' })
const issues = (value: unknown) => issuesOf(schema, value).map(({ problem, remedy }) => `${problem}: ${remedy}`)

describe('a list of keys, each once', () => {
  it('is taken in any order', () => {
    expect(issues(['redditch', 'bromsgrove'])).toEqual([])
  })

  it('names somebody', () => {
    expect(issues([])).toEqual(['names nobody: give at least one'])
  })

  it('names nobody twice, and says whom', () => {
    expect(issues(['ash', 'elm', 'oak', 'elm'])).toEqual(['names elm twice: name each council once'])
  })
})
