import { heading } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { TABLES } from './annex-titles.ts'
import { benefitsTable } from './benefits-table.ts'
import { claimsTable } from './beside-tables.ts'
import { kpisAlone } from './kpi-blocks.ts'
import type { Material } from './material.ts'

/** Long tables of which the parts give the sum: claims, benefits one by one, figures that stand alone. Nothing where there is none. */
export const tablesAnnex = (material: Material): readonly Part[] => {
  const { books, names } = material
  const { services } = books.benefitRealisation()
  const alone = kpisAlone(books.performance(), material)
  const caption = 'Benefits, one by one'
  const blocks: readonly Block[] = [
    ...claimsTable(books, names),
    ...(services.length === 0 ? [] : [heading(caption), benefitsTable({ id: 'benefits', caption }, services)]),
    ...alone.flatMap((table) => [heading(table.caption), table]),
  ]
  return blocks.length === 0 ? [] : [{ id: 'tables', title: TABLES, blocks }]
}
