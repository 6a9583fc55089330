import { expect, it } from 'vitest'
import { type Fact, refusalOf } from '../fixture.ts'
import { accepted, board, highlight, project, raised, reported, set } from './plan-drafts.ts'

const DAY = '2009-08-01'

it.each([
  ['the project', project(), highlight(DAY)],
  ['the target', set(DAY), reported(DAY, 'late')],
  ['the exception', raised(DAY), accepted(DAY)],
])('a draft that would bring %s and is misspelt is all that is wrong', async (_, misspelt, naming) => {
  // What people record is not typed.
  const wrong = { ...misspelt, data: { ...misspelt.data, nam: 'a field that there is not' } } as unknown as Fact
  expect((await refusalOf(naming, board())).map((each) => each.fact)).toContain(1)
  expect((await refusalOf(wrong, naming, board())).map((each) => [each.fact, each.field])).toEqual([[1, 'data.nam']])
})
