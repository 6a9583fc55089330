import { allParts } from '../all-parts.ts'
import type { ReportDocument, Table } from '../document.ts'

/** Every table of a document and its annexes in its order, those behind charts included, each with its part. */
export const tablesOf = (document: ReportDocument): readonly { readonly part: string; readonly table: Table }[] =>
  allParts(document).flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.is === 'table') return [{ part: title, table: block }]
      return block.is === 'chart' ? [{ part: title, table: block.table }] : []
    }),
  )
