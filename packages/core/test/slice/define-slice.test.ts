import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import type { Books, CouncilSavingsOptions, CurrentStatus, DraftsOf, SavingsYear } from '../../src/index.ts'
import type { programme } from '../../src/programme/programme.ts'
import { compose } from '../../src/slice/compose.ts'
import { defineSlice } from '../../src/slice/define-slice.ts'

const meters = defineSlice({
  name: 'meters',
  events: { 'carbon/MeterInstalled': z.strictObject({ meter: z.string() }) },
  initial: (): { installed: string[] } => ({ installed: [] }),
  on: {
    'carbon/MeterInstalled': (own, fact) => {
      expectTypeOf(fact.data).toEqualTypeOf<{ readonly meter: string }>()
      expectTypeOf(fact.position).toBeNumber()
      // @ts-expect-error a recipe does not see when the entry was recorded
      fact.recordedAt
      own.installed.push(fact.data.meter)
    },
  },
})

const emissions = defineSlice({
  name: 'emissions',
  needs: [meters],
  events: { 'carbon/EmissionsMeasured': z.strictObject({ meter: z.string(), kilograms: z.int() }) },
  initial: (): { total: number } => ({ total: 0 }),
  // Rules and views stand before the recipes: inference does not depend on the order.
  rules: {
    'emissions are measured by an installed meter': (all, fact) => {
      expectTypeOf(all.meters.installed).toEqualTypeOf<readonly string[]>()
      // @ts-expect-error a rule does not see where an entry stands in the log
      fact.position
      return all.meters.installed.includes(fact.data.meter)
        ? undefined
        : {
            field: 'data.meter',
            problem: `names ${fact.data.meter}, which is not installed`,
            remedy: 'install it first',
          }
    },
  },
  views: {
    totalEmissions: ({ all }) => all.emissions.total,
    emissionsIn:
      ({ all }) =>
      (unit: 'kilograms' | 'tonnes'): number =>
        unit === 'tonnes' ? all.emissions.total / 1_000 : all.emissions.total,
  },
  words: {
    'carbon/EmissionsMeasured': (all, fact) => {
      expectTypeOf(all.meters.installed).toEqualTypeOf<readonly string[]>()
      expectTypeOf(fact.data).toEqualTypeOf<{ readonly meter: string; readonly kilograms: number }>()
      return `${fact.data.kilograms} kg are emitted`
    },
  },
  on: {
    'carbon/EmissionsMeasured': (own, fact) => {
      own.total += fact.data.kilograms
    },
  },
})

const carbon = compose(meters, emissions)

describe('a slice', () => {
  it('gives a programme its drafts, each type with its own data', () => {
    type Drafts = DraftsOf<typeof carbon>
    expectTypeOf<Extract<Drafts, { type: 'carbon/MeterInstalled' }>['data']>().toEqualTypeOf<{
      readonly meter: string
    }>()
    expectTypeOf<Extract<Drafts, { type: 'Reversed' }>['data']>().toEqualTypeOf<{ readonly reverses: string }>()
    expectTypeOf<Drafts['type']>().toEqualTypeOf<
      'carbon/MeterInstalled' | 'carbon/EmissionsMeasured' | 'LedgerOpened' | 'Voided' | 'Reversed' | 'PeriodClosed'
    >()
  })

  it('gives books its views: those with options as they are, those without as functions of nothing', () => {
    type CarbonBooks = Books<typeof carbon>
    expectTypeOf<CarbonBooks['totalEmissions']>().toEqualTypeOf<() => number>()
    expectTypeOf<CarbonBooks['emissionsIn']>().toEqualTypeOf<(unit: 'kilograms' | 'tonnes') => number>()
  })

  it('knows the answers of the domain', () => {
    type ProgrammeBooks = Books<typeof programme>
    expectTypeOf<ReturnType<ProgrammeBooks['currentStatus']>>().toEqualTypeOf<CurrentStatus>()
    expectTypeOf<ReturnType<ProgrammeBooks['councilSavings']>>().toEqualTypeOf<readonly SavingsYear[]>()
    expectTypeOf<ProgrammeBooks['councilSavings']>().parameter(0).toEqualTypeOf<CouncilSavingsOptions | undefined>()
  })

  it('has a recipe for every event type, or does not compile', () => {
    const incomplete = () =>
      defineSlice({
        name: 'none',
        events: { 'carbon/MeterInstalled': z.strictObject({}) },
        initial: () => ({}),
        // @ts-expect-error the recipe of carbon/MeterInstalled is missing
        on: {},
      })
    expect(() => compose(incomplete())).toThrow('has no recipe for carbon/MeterInstalled')
  })
})

describe('composition', () => {
  it('does not compile without what a slice needs, and says what is missing', () => {
    // @ts-expect-error emissions needs meters
    expect(() => compose(emissions)).toThrow('The slice emissions needs the slice meters')
  })

  it('refuses two slices of one name, two events of one type, two views of one name', () => {
    const { events, initial, on } = meters
    const twin = defineSlice({ name: 'twin', events, initial, on })
    const double = defineSlice({
      name: 'double',
      events: {},
      initial: () => ({}),
      on: {},
      views: { totalEmissions: () => 0 },
    })
    expect(() => compose(meters, meters)).toThrow('two slices called meters')
    expect(() => compose(meters, twin)).toThrow('two event types called carbon/MeterInstalled')
    expect(() => compose(meters, emissions, double)).toThrow('two views called totalEmissions')
  })

  it('refuses a view that would hide what books have anyway, and an event of the engine', () => {
    const basis = defineSlice({ name: 'basis', events: {}, initial: () => ({}), on: {}, views: { findings: () => 0 } })
    const voided = defineSlice({
      name: 'void',
      events: { Voided: z.strictObject({}) },
      initial: () => ({}),
      on: { Voided: () => undefined },
    })
    expect(() => compose(basis)).toThrow('two views called findings')
    expect(() => compose(voided)).toThrow('two event types called Voided')
  })
})
