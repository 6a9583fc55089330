import type { PackFormat } from '@programme-ledger/reports'

/** The forms that a pack is written in; here by name, so that help need not load what writes them. */
export const PACK_FORMAT_NAMES = ['html', 'xlsx', 'csv', 'markdown', 'json'] as const satisfies readonly PackFormat[]
