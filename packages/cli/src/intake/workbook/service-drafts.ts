import type { PlacedDraft } from '../intake.ts'
import type { FilledRow } from './read-sheet.ts'
import { SERVICES } from './services-sheet.ts'
import { draftOfRow, type SheetGround } from './sheet-ground.ts'

const COLOURS = ['green', 'amber', 'red']

/** The colours that services are reported with. */
export const serviceDrafts = (ground: SheetGround, rows: readonly FilledRow[]): readonly PlacedDraft[] =>
  rows.flatMap((row) => {
    const [rag, note] = [row.cell('rag'), row.cell('note')]
    const colour = rag.text.toLowerCase()
    if (!COLOURS.includes(colour)) {
      const problem =
        colour === '' ? 'the new status is missing beside its note' : `${JSON.stringify(rag.text)} is no status`
      ground.problems.push({ at: rag.at, problem, remedy: `choose one of ${COLOURS.join(', ')}` })
      return []
    }
    return [
      draftOfRow(ground, {
        type: 'StatusReported',
        data: { service: row.key, rag: colour, definitions: ground.about.definitions },
        ...(note.text !== '' && { note: note.text }),
        of: `${SERVICES}/${row.key}`,
        at: rag.at,
        fields: { 'data.rag': rag.at, 'data.service': row.at },
      }),
    ]
  })
