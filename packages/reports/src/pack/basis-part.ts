import { heading, paragraph } from '../blocks/blocks.ts'
import type { Block, Part } from '../document.ts'
import { basisInWords } from '../words/basis-in-words.ts'
import { askAgain } from './ask-again.ts'
import type { Material } from './material.ts'

/** What the pack rests on, and how to hold it against the ledger. */
export const basisPart = (material: Material): Part => {
  const { basis, audience, checkpoint } = material
  const { root, position, isReconstructed } = basis
  const blocks: readonly Block[] = [
    paragraph(`${basisInWords(basis)}.`),
    ...(isReconstructed
      ? [paragraph('Reconstructed: the entries were made after that day, from the papers of the time.', 'note')]
      : []),
    paragraph(
      'Every figure follows from the entries of the ledger and from nothing else. The entries that a row rests on are listed in the evidence annex by their numbers, each with its document and the place in it.',
    ),
    paragraph(
      'Unknown is not zero: what no source states says so. Where sources disagree, all that they say is shown and none is chosen. An asterisk marks what was inferred from papers that do not say it themselves.',
    ),
    audience === 'public' ? paragraph(PUBLIC, 'note') : paragraph(EXEMPT, 'warning'),
    ...askAgain(material),
    heading('Proof'),
    paragraph(
      `Merkle root of entries 1 to ${position}: ${root}. Whoever reads the same ledger finds the same root; if an entry was altered, another one.`,
    ),
    ...(checkpoint === undefined
      ? []
      : [
          paragraph('The ledger as its signers saw it, in a signed checkpoint:'),
          { is: 'verbatim', text: checkpoint } as const,
        ]),
  ]
  return { id: 'basis', title: 'What this pack rests on', blocks }
}

const EXEMPT =
  'This version is for members and officers who may see exempt information: it shows everything, with small counts of people. It is not for publication.'

const PUBLIC =
  'This is the public version. What rests on entries that are exempt or personal is withheld. Counts of fewer than five people are suppressed, whoever states them, and so is every other statement of the same count. So are sums that take them in, and the stated headcounts of an employer with such a count, or with a withheld one: no difference of them gives one away. Only counts that are stated are guarded: what remains when larger ones are taken from one another may be small. A count of nobody is shown. Texts are as their sources have them, unless they are marked exempt or personal.'
