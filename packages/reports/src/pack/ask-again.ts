import type { Viewpoint } from '@programme-ledger/core'
import { heading, paragraph } from '../blocks/blocks.ts'
import type { Block } from '../document.ts'
import type { Before, Material, ProgrammeBooks } from './material.ts'

/** The commands by which whoever has the ledger makes this pack again, and gets from a row of it to the documents. */
export const askAgain = (material: Material): readonly Block[] => {
  const { books } = material
  const example = exampleRow(books)
  const viewpoint = viewpointOf(material)
  return [
    heading('How to ask again'),
    paragraph(
      `Whoever has the file of the ledger${material.checkpoint === undefined ? '' : ', and a file of the checkpoint below,'} makes this pack again by the command`,
    ),
    { is: 'verbatim', text: `programme-ledger ${packCommand(material, viewpoint)} --output pack --ledger FILE` },
    ...(example === undefined
      ? []
      : [
          paragraph(
            'Rows of tables have names: under “name” in the column of evidence on the page for screens, and in a column of their own in the workbook and in CSV; brackets say which council of the row is meant. The ledger explains a row by its name, and an entry by its number, with the documents and the places in them:',
          ),
          {
            is: 'verbatim',
            text: [example.ref, ...example.entries.slice(0, 1)]
              .map((asked) => `programme-ledger explain ${asked} ${viewpoint} --ledger FILE`)
              .join('\n'),
          } as const,
        ]),
  ]
}

const viewpointOf = ({ basis: { asAt, knownOn, position } }: Material): string =>
  [`--as-at ${asAt}`, ...(knownOn === 'all' ? [] : [`--known-on ${knownOn}`]), `--through ${position}`].join(' ')

const packCommand = ({ audience, before, programmeName, checkpoint }: Material, viewpoint: string): string =>
  [
    `pack --audience ${audience} ${viewpoint}`,
    ...(before === undefined ? [] : sinceOf(before)),
    ...(programmeName === undefined ? [] : [`--programme-name ${quoted(programmeName)}`]),
    ...(checkpoint === undefined ? [] : ['--checkpoint CHECKPOINT']),
  ].join(' ')

/** Since which pack, the ledger knows by itself: only what was asked for has to be given. */
const sinceOf = ({ entries, viewpoint: { asAt, knownOn, through } }: Before): readonly string[] =>
  entries.length > 0
    ? []
    : [
        `--since ${asAt}`,
        ...(knownOn === undefined ? [] : [`--since-known-on ${knownOn}`]),
        ...(through === undefined ? [] : [`--since-through ${versionOf(through)}`]),
      ]

const versionOf = (through: NonNullable<Viewpoint['through']>): string =>
  'position' in through ? `${through.position}` : new Date(through.instant).toISOString()

/** As a shell takes it for one word, whatever is in it. */
const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`

/** A row that most packs have: the savings of the last year, or a service. */
const exampleRow = (books: ProgrammeBooks): { readonly ref: string; readonly entries: readonly number[] } | undefined =>
  books.councilSavings().findLast(({ lines }) => lines.length > 0)?.overall ?? books.currentStatus().services[0]
