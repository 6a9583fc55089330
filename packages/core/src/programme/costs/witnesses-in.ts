import { type Attested, witnessesOf } from '../../values/attested.ts'

/** The positions of all entries that speak for any cell of a record; its lists and tables of cells included. */
export const witnessesIn = (record: object): readonly number[] =>
  Object.values(record).flatMap((member: unknown) => {
    if (typeof member !== 'object' || member === null) return []
    return isCell(member) ? witnessesOf(member) : witnessesIn(member)
  })

const isCell = (member: object): member is Attested<unknown> =>
  'is' in member && (member.is === 'unknown' || member.is === 'known' || member.is === 'contested')
