import type { Day } from '../../../src/index.ts'
import { type DataOf, type Envelope, type Fact, fact } from '../fixture.ts'

/** The staff of CCTV are consulted about their transfer, but for what is said otherwise. */
export const consulted = (on: Day, data: Partial<DataOf<'StaffConsulted'>> = {}): Fact =>
  fact('StaffConsulted', on, { consultation: 'cctv', service: 'cctv', subject: 'the transfer to Bromsgrove', ...data })

/** Redditch tells its measures for the transfer of CCTV, but for what is said otherwise. */
export const measuresOf = (on: Day, data: Partial<DataOf<'MeasuresNotified'>> = {}): Fact =>
  fact('MeasuresNotified', on, { by: 'redditch', measures: 'none', movement: 'cctv-2009', ...data })

/** Two people of CCTV, employed by Redditch, are placed with Bromsgrove, but for what is said otherwise. */
export const placed = (on: Day, data: Partial<DataOf<'StaffPlaced'>> = {}, envelope: Envelope = {}): Fact =>
  fact(
    'StaffPlaced',
    on,
    {
      form: 's113Placing',
      from: 'redditch',
      headcount: 2,
      placing: 'cctv',
      service: 'cctv',
      with: 'bromsgrove',
      ...data,
    },
    envelope,
  )

/** Redditch deletes three posts, but for what is said otherwise. */
export const deleted = (on: Day, data: Partial<DataOf<'PostsDeleted'>> = {}, envelope: Envelope = {}): Fact =>
  fact('PostsDeleted', on, { deletion: 'managers', employer: 'redditch', posts: 3, ...data }, envelope)
