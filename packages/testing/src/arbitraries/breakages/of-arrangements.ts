import { against, type Breakage } from './breakage.ts'

const INVOLVED = 'who takes part in what is arranged for staff is registered'
const ENDS = 'an arrangement ends no earlier than it is said to hold'

const consulted = { consultation: 'late', service: 'ict', subject: 'the move' }
const placed = { form: 'secondment', from: 'bdc', headcount: 2, placing: 'late', service: 'ict', with: 'rbc' }

/** What is arranged for staff with nobody, with their own employer, or until a day that had passed. */
export const OF_ARRANGEMENTS: readonly Breakage[] = [
  against(INVOLVED, (tell) => [tell('StaffConsulted', { ...consulted, with: ['bdc', 'nobody'] })]),
  against(INVOLVED, (tell) => [tell('MeasuresNotified', { by: 'nobody', measures: 'none', movement: 'ict-move' })]),
  against(INVOLVED, (tell) => [tell('StaffPlaced', { ...placed, with: 'nobody' })]),
  against('staff are placed with somebody else', (tell) => [tell('StaffPlaced', { ...placed, with: 'bdc' })]),
  against(ENDS, (tell) => [tell('StaffConsulted', { ...consulted, endsOn: '2010-09-29' })]),
  // A placing that is cut short ends on the day that this is said, or later.
  against(ENDS, (tell) => [
    tell('StaffPlaced', { ...placed, endsOn: '2011-03-31' }),
    tell('StaffPlaced', { ...placed, endsOn: '2010-09-30' }, { effectiveOn: '2010-10-01' }),
  ]),
  against('staff leave a registered employer', (tell) => [tell('StaffPlaced', { ...placed, from: 'nobody' })]),
  against('a headcount is of a registered employer', (tell) => [
    tell('PostsDeleted', { deletion: 'late', employer: 'nobody', posts: 1 }),
  ]),
  against('staff belong to a registered service', (tell) => [
    tell('PostsDeleted', { deletion: 'late', employer: 'bdc', posts: 1, service: 'nobody' }),
  ]),
]
