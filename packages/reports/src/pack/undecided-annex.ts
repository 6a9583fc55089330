import { formatDay } from '@programme-ledger/core'
import { paragraph } from '../blocks/blocks.ts'
import type { Part } from '../document.ts'
import { UNDECIDED } from './annex-titles.ts'
import type { Material } from './material.ts'
import { soughtByMatter } from './sought-by-matter.ts'
import { soughtTable } from './sought-table.ts'

/** What councils were asked before, and no entry has a decision of; nothing where there is none. */
export const undecidedAnnex = (material: Material): readonly Part[] => {
  const { earlier, from } = soughtByMatter(material)
  const told = material.before === undefined ? '' : `, or put already by ${material.before.name}`
  if (earlier.length === 0) return []
  return [
    {
      id: 'decisions-outstanding',
      title: UNDECIDED,
      blocks: [
        paragraph(
          `Recommended or submitted before ${formatDay(from)}${told}. No entry has a decision since: it may have been taken, and its minutes not recorded.`,
          'note',
        ),
        soughtTable({ id: 'decisions-outstanding', caption: UNDECIDED }, earlier, material.names),
      ],
    },
  ]
}
