import { z } from 'zod'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'

/** The smallest slice that shows what a ledger does: pots that are opened, and money that goes into them. */
const pots = defineSlice({
  name: 'pots',
  events: {
    'tally/PotOpened': z.strictObject({ pot: z.string() }),
    'tally/Paid': z.strictObject({ pence: z.int(), pot: z.string() }),
  },
  initial: (): { opened: string[]; paid: { pot: string; pence: number; position: number }[] } => ({
    opened: [],
    paid: [],
  }),
  on: {
    'tally/PotOpened': (own, fact) => {
      own.opened.push(fact.data.pot)
    },
    'tally/Paid': (own, fact) => {
      own.paid.push({ pot: fact.data.pot, pence: fact.data.pence, position: fact.position })
    },
  },
  rules: {
    'money goes into a pot that is open': (all, fact) =>
      fact.type !== 'tally/Paid' || all.pots.opened.includes(fact.data.pot)
        ? undefined
        : { field: 'data.pot', problem: `${fact.data.pot} is not open by then`, remedy: 'open it first' },
    'money is never nothing': (_, fact) =>
      fact.type !== 'tally/Paid' || fact.data.pence !== 0
        ? undefined
        : { field: 'data.pence', problem: 'is 0', remedy: 'leave the entry out' },
  },
  findings: {
    'a pot is empty': ({ all }) =>
      all.pots.opened
        .filter((pot) => !all.pots.paid.some((paid) => paid.pot === pot))
        .map((pot) => ({ severity: 'note' as const, subject: `pot/${pot}`, message: `${pot} is empty`, entries: [] })),
  },
  words: {
    'tally/Paid': (all, { data: { pence, pot } }) =>
      `${pence} pence go into the ${all.pots.opened.find((each) => each === pot) ?? 'pot that nobody opened'}`,
  },
  views: {
    paid: ({ all }) => ({
      rows: all.pots.opened.map((pot) => {
        const into = all.pots.paid.filter((paid) => paid.pot === pot)
        return {
          ref: `paid:${pot}`,
          pence: into.reduce((sum, { pence }) => sum + pence, 0),
          entries: into.map(({ position }) => position),
        }
      }),
    }),
  },
})

export const tally = compose(pots)
