import type { ReportDocument, Table } from '../document.ts'

/** Every table of a document in its order, those behind charts included, each with its part. */
export const tablesOf = ({ parts }: ReportDocument): readonly { readonly part: string; readonly table: Table }[] =>
  parts.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.is === 'table') return [{ part: title, table: block }]
      return block.is === 'chart' ? [{ part: title, table: block.table }] : []
    }),
  )
