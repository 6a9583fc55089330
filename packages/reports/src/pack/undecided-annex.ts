import { formatDay } from '@programme-ledger/core'
import { paragraph } from '../blocks/blocks.ts'
import type { Part } from '../document.ts'
import { UNDECIDED } from './annex-titles.ts'
import type { Material } from './material.ts'
import { soughtByMatter } from './sought-by-matter.ts'
import { soughtTable } from './sought-table.ts'

/** What councils were asked before, and no entry decides; nothing where there is none. */
export const undecidedAnnex = (material: Material): readonly Part[] => {
  const { earlier, from } = soughtByMatter(material)
  if (earlier.length === 0) return []
  return [
    {
      id: 'decisions-outstanding',
      title: UNDECIDED,
      blocks: [
        paragraph(
          `Recommended or submitted before ${formatDay(from)}. No entry since settles it: it may have been decided, and the minutes not recorded.`,
          'note',
        ),
        soughtTable({ id: 'decisions-outstanding', caption: UNDECIDED }, earlier, material.names),
      ],
    },
  ]
}
