import { type Books, formatDay, type programme } from '@programme-ledger/core'
import { paragraph } from '../layout/paragraph.ts'
import { title } from '../layout/title.ts'

/** What is decided and not yet in effect; nothing where there is none. */
export const comingUpLines = (books: Books<typeof programme>): readonly string[] => {
  const coming = books.comingUp()
  return coming.length === 0
    ? []
    : [
        ...title('Coming up', '-'),
        ...coming.flatMap(({ on, words, comes }) =>
          paragraph(comes === 'isUndone' ? `no longer: ${words}` : words, `  - ${formatDay(on)}: `),
        ),
      ]
}
