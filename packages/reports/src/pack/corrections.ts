import type { CorrectionRow } from '@programme-ledger/core'
import { paragraph, rowOf, table } from '../blocks/blocks.ts'
import { missing, value } from '../blocks/cells.ts'
import type { Part } from '../document.ts'
import type { Material } from './material.ts'

/** What was recorded and then corrected, voided or reversed, and why. */
export const correctionsPart = ({ books }: Material): Part => {
  const corrections = books.corrections()
  return {
    id: 'corrections',
    title: 'Corrections',
    blocks:
      corrections.length === 0
        ? [paragraph('Nothing was corrected, voided or reversed by papers to that day.')]
        : [
            table({
              id: 'corrections',
              caption: 'Corrected, voided and reversed',
              columns: {
                how: ['What was done', 'text'],
                why: ['Why', 'text'],
                was: ['It said', 'text'],
                is: ['It says', 'text'],
                knownOn: ['Paper dated', 'day'],
              },
              rows: corrections.map((row) =>
                rowOf(row, {
                  how: value(HOW[row.how]),
                  why: row.reason === undefined ? missing('notStated') : value(WHY[row.reason]),
                  was: row.was === undefined ? missing('notApplicable') : value(row.was),
                  is: row.is === undefined ? missing('notApplicable') : value(row.is),
                  knownOn: value(row.knownOn),
                }),
              ),
              notes: [
                'A restatement is a material error that was approved as one, or a reclassification. A slip in copying was never what its paper said.',
              ],
            }),
          ],
  }
}

const HOW: Readonly<Record<CorrectionRow['how'], string>> = {
  superseded: 'corrected',
  voided: 'voided',
  reversed: 'reversed',
  priorPeriod: 'recorded for a closed period',
}

const WHY: Readonly<Record<NonNullable<CorrectionRow['reason']>, string>> = {
  transcription: 'slip in copying',
  laterInformation: 'later information',
  reclassification: 'reclassification (restated)',
  materialError: 'material error (restated)',
}
