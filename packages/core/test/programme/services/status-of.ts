import type { Day, StatusRow } from '../../../src/index.ts'
import { type Envelope, type Fact, fact, type ProgrammeBooks } from '../fixture.ts'

/** Where one service stands. */
export const statusOf = (books: ProgrammeBooks, service = 'ict'): StatusRow => {
  const row = books.currentStatus().services.find((each) => each.service === service)
  if (row === undefined) throw new Error(`There is no row for ${service}`)
  return row
}

/** ICT went live for both councils. */
export const wentLive = (on: Day, envelope: Envelope = {}): Fact =>
  fact('ServiceWentLive', on, { service: 'ict', partners: ['bromsgrove', 'redditch'] }, envelope)

/** A colour of ICT, by definitions that nobody states. */
export const coloured = (on: Day, rag: 'green' | 'amber' | 'red', envelope: Envelope = {}): Fact =>
  fact('StatusReported', on, { service: 'ict', rag, definitions: 'none-stated' }, envelope)
