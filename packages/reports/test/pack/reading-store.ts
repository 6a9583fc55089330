import type { Entry } from '@programme-ledger/core'

/** A store that holds these entries, to be read and nothing else. */
export const readingStore = (entries: readonly Entry[]) => ({
  append: () => Promise.reject(new Error('not to be recorded in')),
  async *read(_ledger: string, { after = 0 }: { readonly after?: number } = {}) {
    yield entries.slice(after)
  },
  find: async () => [],
  head: () => Promise.reject(new Error('not asked')),
  async *ledgers() {},
  close: async () => undefined,
})
