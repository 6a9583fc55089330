import type { Finding } from '../../slice/finding.ts'
import { positionsOf } from '../../slice/row.ts'
import { type Attested, claimedValues, witnessesOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import type { When } from '../../values/when.ts'
import { nameOfParty } from '../parties/state.ts'
import { dayInWords } from './day-in-words.ts'
import { endingBy } from './ending-by.ts'
import { entriesInWords } from './entries-in-words.ts'
import type { Ground } from './matter-rows.ts'
import { nameOfMatter, nameOfOffice } from './state.ts'

/** Something that only a body that is there can do. */
interface Act {
  readonly did: string
  readonly when: Attested<When>
  readonly severity: 'serious' | 'warning'
}

/** A body was dissolved, and met, recommended or decided after that. */
export const bodyActsAfterItsEnd = ({ all }: Ground): readonly Finding[] =>
  Object.entries(all.governance.bodies).flatMap(([key, body]) =>
    body.endings.length === 0
      ? []
      : actsOf(all, key).flatMap(({ did, when, severity }) => {
          const ended = endingBy(body, when)
          if (ended === undefined) return []
          const { ending, isCertain } = ended
          const name = nameOfParty(all.parties, key)
          return [
            {
              severity: isCertain ? severity : ('note' as const),
              subject: `party/${key}`,
              message: `${name} was dissolved${dayInWords(ending.when)} (${entriesInWords(witnessesOf(ending.when))}), and ${did}${dayInWords(when)} (${entriesInWords(witnessesOf(when))})${isCertain ? '' : ': no source tells which came first'}`,
              entries: positionsOf(witnessesOf(ending.when), witnessesOf(when)),
            },
          ]
        }),
  )

const actsOf = ({ governance }: Ground['all'], body: Key): readonly Act[] => {
  const isOfIt = (each: { readonly body: Attested<Key> }): boolean => claimedValues(each.body).includes(body)
  const on = (matter: Attested<Key>): string =>
    claimedValues(matter)
      .map((key) => ` on ${nameOfMatter(governance, key)}`)
      .join(' or')
  return [
    ...Object.values(governance.meetings)
      .filter(isOfIt)
      .map(({ held }): Act => ({ did: 'met', when: held, severity: 'warning' })),
    ...Object.values(governance.recommendations)
      .filter(isOfIt)
      .map(({ made, matter }): Act => ({ did: `recommended${on(matter)}`, when: made, severity: 'warning' })),
    ...Object.values(governance.decisions)
      .filter(isOfIt)
      .map(({ taken, matter }): Act => ({ did: `decided${on(matter)}`, when: taken, severity: 'serious' })),
  ]
}

/** An office was abolished, and whoever held it declared an interest after that. */
export const officeActsAfterItsEnd = ({ all: { governance } }: Ground): readonly Finding[] =>
  Object.values(governance.conflicts).flatMap(({ declared, office }) =>
    claimedValues(office).flatMap((key) => {
      const ended = endingBy(governance.offices[key], declared)
      if (ended === undefined) return []
      const { ending, isCertain } = ended
      return [
        {
          severity: isCertain ? ('warning' as const) : ('note' as const),
          subject: `office/${key}`,
          message: `The office of ${nameOfOffice(governance, key)} was abolished${dayInWords(ending.when)} (${entriesInWords(witnessesOf(ending.when))}), and a conflict of interest of its holder is declared${dayInWords(declared)} (${entriesInWords(witnessesOf(declared))})${isCertain ? '' : ': no source tells which came first'}`,
          entries: positionsOf(witnessesOf(ending.when), witnessesOf(declared)),
        },
      ]
    }),
  )
