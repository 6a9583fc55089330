import {
  ABSENT_LAWS,
  altering,
  cached,
  type Defect,
  failingWhereAbsent,
  live,
  readingBy,
  trusting,
  without,
} from './broken-store.ts'

export const READING_DEFECTS: readonly Defect[] = [
  { name: 'reads from the start', law: 'reads from after a position', replace: readingBy(without('after')) },
  { name: 'reads to the end', law: 'reads through a position', replace: readingBy(without('through')) },
  { name: 'reads every type', law: 'reads one type', replace: readingBy(without('types')) },
  {
    name: 'takes no types for every type',
    law: 'reads nothing of no types',
    replace: readingBy((options) => (options.types?.length === 0 ? without('types')(options) : options)),
  },
  {
    name: 'reads every day',
    law: 'reads what is effective on or after a day',
    replace: readingBy(without('effectiveFrom')),
  },
  { name: 'reads pages of its own size', law: 'reads pages of a size', replace: readingBy(without('batchSize')) },
  { name: 'reads what comes meanwhile', law: 'reads as of the moment when reading starts', replace: live },
  {
    name: 'overlooks misspelt options',
    law: 'refuses options of read that are misspelt or senseless',
    replace: readingBy(({ after = 0 }) => ({ after })),
  },
  {
    name: 'finds in the order of the question',
    law: 'finds entries in the order of their positions',
    replace: (sound) => ({
      find: async (ledger, ids) => (await Promise.all(ids.map((id) => sound.find(ledger, [id])))).flat(),
    }),
  },
  {
    name: 'finds only so many',
    law: 'finds thousands at once',
    replace: (sound) => ({ find: (ledger, ids) => sound.find(ledger, ids.slice(0, 32_766)) }),
  },
  {
    name: 'forgets what its tree was made of',
    law: 'has the root that RFC 6962 defines, at every size',
    replace: (sound) => ({
      head: async (ledger) => {
        const head = await sound.head(ledger)
        return { ...head, frontier: head.frontier.slice(0, 2) }
      },
    }),
  },
  { name: 'hands out what it keeps', law: 'is not changed by what is done to what it returned', replace: cached },
  {
    name: 'lists what was only asked for',
    law: 'does not list a ledger that was only asked for, or whose first batch was refused',
    replace: (sound) => {
      const asked = new Set<string>()
      return {
        head: (ledger) => {
          asked.add(ledger)
          return sound.head(ledger)
        },
        ledgers: async function* () {
          for (const ledger of asked) yield { ledger, size: 0, recordedAt: 0 }
        },
      }
    },
  },
  {
    name: 'keeps all ledgers in one',
    law: 'keeps ledgers apart',
    replace: (sound) => ({ append: (_ledger, drafts, options) => sound.append('bdc', drafts, options) }),
  },
  {
    name: 'takes any name',
    law: 'refuses what is not the name of a ledger',
    replace: (sound) => ({ head: async () => sound.head('bdc-rbc') }),
  },
  { name: 'never closes', law: 'refuses every use once it is closed', replace: () => ({ close: async () => {} }) },
  {
    name: 'cuts a long entry short',
    law: 'accepts an entry of 65,535 bytes',
    replace: altering((entry) => ({ ...entry, note: (entry.note ?? '').slice(0, 30_000) })),
  },
  ...(['head', 'find', 'read'] as const).map((method) => ({
    name: `fails when its ${method} is asked of a ledger that it does not hold`,
    law: ABSENT_LAWS[method],
    replace: failingWhereAbsent,
  })),
  {
    name: 'finds everything where nothing is asked for',
    law: 'finds nothing where nothing is asked for',
    replace: (sound) => ({
      find: async (ledger, ids) => {
        if (ids.length > 0) return sound.find(ledger, ids)
        const { value } = await sound.read(ledger)[Symbol.asyncIterator]().next()
        return value ?? []
      },
    }),
  },
  {
    name: 'goes on from what the caller left of a page',
    law: 'is not changed in the middle of a read',
    replace: trusting,
  },
  {
    name: 'fails when it is closed again',
    law: 'may be closed twice',
    replace: () => {
      let isOpen = true
      return {
        close: async () => {
          if (!isOpen) throw new Error('closed already')
          isOpen = false
        },
      }
    },
  },
]
