import type { Day } from '@programme-ledger/core'
import fc from 'fast-check'
import { fields } from './fields.ts'
import { aCouncil, aName, aService, maybeUnknown } from './keys.ts'
import { metByThen } from './met-by-then.ts'
import { aRegistrationDay, type Said, said } from './said.ts'
import { DEFINITIONS, DUE_DAYS, EXCEPTIONS, PROJECTS, SERVICES, TARGETS } from './vocabulary.ts'

const aProject = () => fc.constantFrom(...PROJECTS)
const aTarget = () => fc.constantFrom(...TARGETS)
const aDueDay = (): fc.Arbitrary<Day> => fc.constantFrom(...DUE_DAYS)
const someServices = () => fc.shuffledSubarray([...SERVICES], { minLength: 1 })
const percentComplete = fc.constantFrom(0, 40, 60, 100)
const rag = fc.constantFrom('green' as const, 'amber' as const, 'red' as const)
const asStated = fc.constantFrom('before the end of the year', 'within 6 months')

export const aProjectRegistered = (): fc.Arbitrary<Said> =>
  said(
    'ProjectRegistered',
    fields({ name: aName(), project: aProject() }, { services: someServices() }),
    aRegistrationDay(),
  )

/** Set for the first time or again, on the same day by several, and now and then by somebody who does not know when. */
export const aTargetSet = (): fc.Arbitrary<Said> =>
  said(
    'TargetSet',
    fields(
      {
        dueOn: maybeUnknown(aDueDay()),
        kind: fc.constantFrom('milestone', 'projectEnd', 'task'),
        name: aName(),
        target: aTarget(),
      },
      {
        approvedBy: aCouncil(),
        asStated,
        measure: fc.constantFrom('it is signed', 'all have moved'),
        printedIn: fc.constantFrom('part 1', 'part 2'),
        project: aProject(),
        services: someServices(),
      },
    ),
  )

/** To another day, back to an earlier one, or to nobody knows when. */
export const aTargetRevised = (): fc.Arbitrary<Said> =>
  said(
    'TargetRevised',
    fields(
      { dueOn: maybeUnknown(aDueDay()), target: aTarget() },
      {
        approvedBy: aCouncil(),
        asMinuted: fc.constant('§4.2'),
        asStated,
        from: aDueDay(),
        printedChange: fc.constantFrom('extended by 3 months', '+12 weeks'),
        reason: fc.constantFrom('one left', 'a late supplier'),
      },
    ),
  )

/** Met on a day up to that of the report, or not, or not said; a project end may be expected on any. */
export const aTargetReported = (): fc.Arbitrary<Said> => {
  const more = {
    commentary: fc.constantFrom('as planned', 'waiting for others'),
    expectedOn: maybeUnknown(aDueDay()),
    percentComplete,
    rag,
  }
  const met = fc.constant('met' as const)
  return said(
    'TargetReported',
    fc.oneof(
      {
        arbitrary: fields({ metOn: maybeUnknown(aDueDay()), outcome: met, target: aTarget() }, more),
        weight: 1,
      },
      { arbitrary: fields({ outcome: met, target: aTarget() }, more), weight: 2 },
      {
        arbitrary: fields(
          {
            outcome: fc.constantFrom('onTrack', 'atRisk', 'late', 'notMet', 'abandoned', 'notStated'),
            target: aTarget(),
          },
          more,
        ),
        weight: 3,
      },
    ),
  ).map(metByThen)
}

/** That a target is not met, some day in a summer after most were due. */
export const aVagueReport = (): fc.Arbitrary<Said> =>
  said(
    'TargetReported',
    fields({ outcome: fc.constantFrom('late', 'notMet', 'atRisk'), target: aTarget() }),
    fc.constant('2010-09-30'),
  ).map((report) => ({ ...report, effective: { asStated: 'in the summer', earliest: '2010-06-01' } }))

export const aHighlight = (): fc.Arbitrary<Said> =>
  said(
    'HighlightReported',
    fields(
      { project: aProject(), rag, report: fc.constantFrom('h-1', 'h-2', 'h-3') },
      {
        budget: fc.constantFrom('within budget', 'over budget'),
        definitions: fc.constantFrom(...DEFINITIONS, 'none-stated'),
        percentComplete,
        projectedEnd: maybeUnknown(aDueDay()),
        startedOn: maybeUnknown(fc.constantFrom('2009-01-05' as const, '2009-06-15' as const)),
        summary: fc.constant('on the whole as planned'),
      },
    ),
  )

export const anExceptionRaised = (): fc.Arbitrary<Said> =>
  said(
    'ExceptionRaised',
    fields(
      { exception: fc.constantFrom(...EXCEPTIONS), what: fc.constantFrom('it will be late', 'it will cost more') },
      {
        cause: fc.constant('one left'),
        impact: fc.constant('a month later'),
        mitigation: fc.constant('an agency'),
        project: aProject(),
        service: aService(),
        target: aTarget(),
      },
    ),
  )

/** Time and again, by one council after the other. */
export const anExceptionAccepted = (): fc.Arbitrary<Said> =>
  said(
    'ExceptionAccepted',
    fields(
      { by: aCouncil(), exception: fc.constantFrom(...EXCEPTIONS) },
      { terms: fc.constantFrom('once only', 'at no cost') },
    ),
  )
