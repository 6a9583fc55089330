import type { Entry } from '@programme-ledger/core/log'
import {
  ANY,
  alterDeep,
  altering,
  alteringData,
  appendingBy,
  type Defect,
  oneByOne,
  toWellFormed,
  unknownTo,
} from './broken-store.ts'

export const WRITING_DEFECTS: readonly Defect[] = [
  {
    name: 'composes accents',
    law: 'keeps accents composed and decomposed',
    replace: alteringData((value) => (typeof value === 'string' ? value.normalize('NFC') : value)),
  },
  {
    name: 'rounds decimals',
    law: 'keeps decimals to their last digit',
    replace: alteringData((value) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value)),
  },
  {
    name: 'trims texts',
    law: 'keeps blank and empty things',
    replace: alteringData((value) => (typeof value === 'string' ? value.trim() : value)),
  },
  {
    name: 'reads numbers where there are texts',
    law: 'keeps texts that look like other things',
    replace: alteringData((value) => (value === '007' ? 7 : value)),
  },
  {
    name: 'loses a field of the envelope',
    law: 'keeps every field of an envelope',
    replace: altering(({ causationId: _lost, ...entry }) => entry),
  },
  {
    name: 'loses what it does not know',
    law: 'keeps an unknown earliest day',
    replace: altering((entry) => JSON.parse(JSON.stringify(entry).replace(',"earliest":null', '')) as Entry),
  },
  {
    name: 'records at another time than its clock says',
    law: 'stores these bytes and no others',
    replace: altering((entry) => ({ ...entry, recordedAt: entry.recordedAt + 1 })),
  },
  {
    name: 'numbers from 0',
    law: 'counts positions from 1 without a gap, and a batch by its first',
    replace: altering((entry) => ({ ...entry, position: entry.position - 1 })),
  },
  {
    name: 'makes batches of one',
    law: 'keeps positions gapless and batches whole when many append at once',
    replace: oneByOne,
  },
  { name: 'keeps half of a batch', law: 'refuses a paper dated after the day of recording', replace: oneByOne },
  {
    name: 'takes any position',
    law: 'refuses another position than that where the log ends, and says where it ends',
    replace: appendingBy(() => ANY),
  },
  {
    name: 'refuses a retry at a position that is past',
    law: 'answers the same drafts again with the first result, at whatever position',
    replace: (sound) => ({
      append: async (ledger, drafts, options) => {
        const { size } = await sound.head(ledger)
        if (options.expectedPosition === 'empty' && size > 0) throw new Error('conflict')
        return sound.append(ledger, drafts, options)
      },
    }),
  },
  {
    name: 'passes over what it knows',
    law: 'refuses a batch of which a part is recorded, and says which part',
    replace: (sound) => ({
      append: async (ledger, drafts, options) => {
        const fresh = await unknownTo(sound, ledger, drafts)
        return sound.append(ledger, fresh.length === 0 ? drafts : fresh, options)
      },
    }),
  },
  {
    name: 'takes a known id for a known fact',
    law: 'refuses an id that another fact has',
    replace: (sound) => ({
      append: async (ledger, drafts, options) => {
        const fresh = await unknownTo(sound, ledger, drafts)
        if (fresh.length > 0) return sound.append(ledger, drafts, options)
        return {
          entries: await sound.find(
            ledger,
            drafts.map(({ id }) => id),
          ),
        }
      },
    }),
  },
  {
    name: 'appends the second of two drafts with one id to nowhere',
    law: 'refuses an id twice in a batch',
    replace: (sound) => ({
      append: (ledger, drafts, options) =>
        sound.append(ledger, [...new Map(drafts.map((draft) => [draft.id, draft])).values()], options),
    }),
  },
  {
    name: 'looks at the clock before it looks for ids',
    law: 'answers the same drafts again even when the clock is behind',
    replace: (sound, clock) => ({
      append: async (ledger, drafts, options) => {
        if (clock() < (await sound.head(ledger)).recordedAt - 60_000) throw new Error('clock behind')
        return sound.append(ledger, drafts, options)
      },
    }),
  },
  {
    name: 'compares drafts as they happen to be written',
    law: 'takes a draft with its fields in another order for the same draft',
    replace: (sound) => {
      const seen = new Map<string, string>()
      return {
        append: (ledger, drafts, options) => {
          for (const draft of drafts) {
            if ((seen.get(draft.id) ?? JSON.stringify(draft)) !== JSON.stringify(draft)) throw new Error('id reused')
            seen.set(draft.id, JSON.stringify(draft))
          }
          return sound.append(ledger, drafts, options)
        },
      }
    },
  },
  {
    name: 'appends only so many',
    law: 'appends a batch of thousands',
    replace: (sound) => ({
      append: (ledger, drafts, options) => sound.append(ledger, drafts.slice(0, 1_000), options),
    }),
  },
  {
    name: 'takes a misspelt position for any',
    law: 'refuses options of append that are misspelt, missing or senseless',
    replace: appendingBy((options) => ({ expectedPosition: options?.expectedPosition ?? 'any' })),
  },
  {
    name: 'replaces what it cannot encode',
    law: 'refuses half of a surrogate pair',
    replace: (sound) => ({
      append: (ledger, drafts, options) =>
        sound.append(
          ledger,
          drafts.map((draft) => ({ ...draft, data: alterDeep(draft.data, toWellFormed) })),
          options,
        ),
    }),
  },
  {
    name: 'forgets the fourth batch',
    law: 'agrees with the plainest model on any interleaving of appends, retries and refusals',
    replace: (sound) => {
      let appends = 0
      return {
        append: async (ledger, drafts, options) => {
          const known = await sound.find(
            ledger,
            drafts.map(({ id }) => id),
          )
          appends += 1
          return appends === 4 ? { entries: known } : sound.append(ledger, drafts, options)
        },
      }
    },
  },
]
