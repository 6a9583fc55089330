import { describe, expect, it } from 'vitest'
import { booksAt, fact } from '../programme/fixture.ts'
import { openTally } from './open-tally.ts'

const findingsAbout = async (options?: object) => {
  const { ledger, opened } = await openTally()
  await ledger.record([opened('jar'), opened('tin'), opened('tin/lid')])
  return (await ledger.asAt('2011-12-31')).findings(options).map(({ subject }) => subject)
}

describe('findings', () => {
  it('are asked for as a whole, of one thing and its parts, or of all things of a kind', async () => {
    expect(await findingsAbout()).toEqual(['pot/jar', 'pot/tin', 'pot/tin/lid'])
    expect(await findingsAbout({ about: 'pot/tin' })).toEqual(['pot/tin', 'pot/tin/lid'])
    expect(await findingsAbout({ about: 'pot' })).toEqual(['pot/jar', 'pot/tin', 'pot/tin/lid'])
    expect(await findingsAbout({ about: 'pot/ti' })).toEqual([])
  })

  it('of something else are there where they bear on the thing', async () => {
    const noted = fact('ContradictionNoted', '2011-06-30', {
      about: ['service/ict'],
      contradiction: 'colour',
      handling: 'shows both',
      kind: 'betweenDocuments',
      what: 'One paper has it green, the other red',
    })
    const books = await booksAt('2011-12-31', noted)
    const subjectsAbout = (about: string) => books.findings({ about }).map(({ subject }) => subject)
    expect(subjectsAbout('service/ict')).toEqual(['contradiction/colour'])
    expect(subjectsAbout('service/cctv')).toEqual([])
  })

  it('belong to whoever asked: who changes them changes nobody else’s', async () => {
    const { ledger, opened } = await openTally()
    await ledger.record([opened('jar')])
    const books = await ledger.asAt('2011-12-31')
    const [before] = structuredClone(books.findings())
    for (const found of books.findings()) Object.assign(found, { message: '' })
    for (const { entries } of books.findings()) Array.prototype.push.call(entries, 99)
    expect(books.findings()[0]).toEqual(before)
  })

  it('refuse an option that is misspelt', async () => {
    await expect(findingsAbout({ abuot: 'pot/tin' })).rejects.toMatchObject({ code: 'invalid-option' })
  })
})
