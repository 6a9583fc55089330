import path from 'node:path'
import { type DraftsOf, programme } from '@programme-ledger/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { openProgramme } from '../../../../examples/bromsgrove-redditch/src/open-programme.ts'
import { contentId, isOwnId } from '../../src/intake/content-id.ts'
import { apartFromRecorded } from '../../src/intake/flow/apart-from-recorded.ts'
import { checkDrafts } from '../../src/intake/flow/check-drafts.ts'
import type { ProgrammeLedger } from '../../src/intake/intake.ts'
import { meetingIntake } from '../../src/intake/meeting/meeting-intake.ts'
import { meetingSchema, meetingVocabulary } from '../../src/intake/meeting/meeting-schema.ts'
import { OF_EVERY_ITEM } from '../../src/intake/meeting/read-item.ts'
import { SECTIONS } from '../../src/intake/meeting/sections.ts'

let ledger: ProgrammeLedger
beforeAll(async () => {
  ledger = await openProgramme()
})

const TEN_LINES = `meeting: 15 September 2011
body: Shared Services Board
recorder: committee clerk
attendance: { bdc: 5, Redditch Borough Council: 4 }
minutesConfirmed: [wrs-management-board-2011-06-08]
statuses: { ICT: amber, payroll: green }
risks: { cultural-differences: 2 x 3 }
savings: { each: { period: year to 30 June 2011 }, payroll: "£16,250.50", ict: unknown }
decisions: { overall-business-case: { outcome: approved in principle, councils: [bdc, rbc], body: bdc, minute: '23' } }
noted: { peer-review: { kind: award, what: 'A prize was won' } }
`
const HEAD = 'meeting: 2011-09-15\nbody: shared-services-board\nrecorder: committee clerk\n'

const read = (text: string, from = ledger) => meetingIntake.read(new TextEncoder().encode(text), 'meeting.yaml', from)
const problemsIn = async (text: string): Promise<readonly string[]> =>
  (await read(text)).problems.map(({ at, problem, remedy }) => `${at}: ${problem}; ${remedy}`)
/** What the ledger has against it, once it is read without a problem. */
const refused = async (text: string): Promise<readonly string[]> => {
  const { drafts, problems } = await read(text)
  expect(problems).toEqual([])
  return (await checkDrafts(ledger, drafts)).map(({ at, problem, remedy }) => `${at}: ${problem}; ${remedy}`)
}
const dataOf = async (text: string): Promise<readonly unknown[]> => {
  const { drafts, problems } = await read(`${HEAD}${text}`)
  expect(problems).toEqual([])
  return drafts.slice(1).map(({ draft }) => draft.data)
}

describe('the notes of a meeting', () => {
  it('are ten lines, and drafts of all that they say', async () => {
    const { drafts, problems } = await read(TEN_LINES)
    expect(problems).toEqual([])
    expect(drafts.map(({ draft: { id: _, ...draft }, at }) => ({ at, ...draft }))).toMatchSnapshot()
  })

  it('are what the ledger would record', async () => {
    expect(await refused(TEN_LINES)).toEqual([])
  })

  it('add nothing when they are taken in again, by whomever, and of a changed line only that', async () => {
    const own = await openProgramme()
    const { drafts } = await read(TEN_LINES, own)
    await own.record(drafts.map(({ draft }) => draft))
    const again = await read(TEN_LINES.replace('committee clerk', 'deputy clerk'), own)
    expect((await apartFromRecorded(own, again.drafts)).fresh).toEqual([])
    const moved = await read(`# of the board\n\n${TEN_LINES.replace('payroll: green', 'payroll: red')}`, own)
    const { fresh, recordedBefore } = await apartFromRecorded(own, moved.drafts)
    expect(fresh.map(({ draft }) => draft.data)).toEqual([
      { service: 'payroll', rag: 'red', definitions: 'none-stated' },
    ])
    expect(recordedBefore).toHaveLength(drafts.length - 1)
    await own.record(fresh.map(({ draft }) => draft))
  })

  it('take lists, names with values, and names with fields', async () => {
    const [inList] = await dataOf('statuses: [{ service: ict, rag: red }]')
    const [byValue] = await dataOf('statuses: { ict: red }')
    const [byFields] = await dataOf('statuses:\n  ict: { rag: red }')
    expect(byValue).toEqual(inList)
    expect(byFields).toEqual(inList)
    expect(await dataOf('projectsStarted: [ict, payroll]')).toEqual([{ service: 'ict' }, { service: 'payroll' }])
    expect(await dataOf('joined: { ict: [{ party: wfdc }, { party: wcc, as: customer }] }')).toEqual([
      { service: 'ict', party: 'wfdc', as: 'partner' },
      { service: 'ict', party: 'wcc', as: 'customer' },
    ])
  })

  it('keep every word as it is written: no is a word, and 1.10 has its nought', async () => {
    expect(await dataOf('risksClosed: { wett-conflict: no }')).toEqual([{ risk: 'wett-conflict', reason: 'no' }])
    expect(await dataOf('costs: { move: { amount: 1.10, kind: setUp, state: paid } }')).toEqual([
      { cost: 'move', amount: 1_10, kind: 'setUp', state: 'paid' },
    ])
  })

  it('take vague days, evidence of their own, and corrections', async () => {
    const { drafts } = await read(
      `${HEAD}wentLive: { ict: { partners: [bdc, rbc], on: 2011-06-01 to 2011-06-30, onAsStated: in June, evidence: stated, corrects: 01ARZ3NDEKTSV4RRFFQ69G5FAV, because: laterInformation } }`,
    )
    expect(drafts[1]?.draft).toMatchObject({
      effectiveOn: '2011-06-30',
      effective: { earliest: '2011-06-01', asStated: 'in June' },
      evidence: 'stated',
      supersedes: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      reason: 'laterInformation',
    })
  })

  it('give a decision a key of its own that is short enough', async () => {
    const [decision] = await dataOf(
      'decisions: { overall-business-case: { outcome: noted, body: bdc, councils: [bdc, rbc, wfdc, wcc, a-council-with-a-long-name-as-councils-have] } }',
    )
    expect((decision as { decision: string }).decision).toMatch(/^overall-business-case-bdc-rbc-.{1,60}$/)
    expect((decision as { decision: string }).decision.length).toBeLessThanOrEqual(64)
  })
})

describe('notes in which something is wrong', () => {
  it('are refused line by line', async () => {
    const problems = await problemsIn(`${HEAD}statusses: { ict: red }
savings: { payroll: 12.345, ict: 5k }
wentLive: { ict: { partners: [bdc], on: 31 February 2011 } }
noted: &all { x: y }
hosts: { ict: *all }
`)
    expect(problems).toMatchInlineSnapshot(`
      [
        "line 4: statusses is no heading of a meeting; did you mean statuses?",
        "line 5: total is 12.345, which has parts of a penny; round it to the penny, as the paper has it",
        "line 5: total is "5k", which is no amount in pounds; write pounds in full, as 12,500 or £12,500.50; a cost with a minus in front or in brackets; or unknown where the paper does not say",
        "line 6: on is "31 February 2011", which is no day; write a day of the calendar as 2011-06-30 or 30 June 2011, or two days with to between them",
        "line 8: *all stands for something else; write it out",
      ]
    `)
  })

  it('are refused by the rules of the ledger at the line that they are about, with what may be meant', async () => {
    expect(
      await refused(`${HEAD}risks: { cultural-differences: 7 x 3 }
savings: { payrol: { total: 5, period: 2010/11 } }
statuses: { ict: blue }
hosts: { ict: [bcd] }
wentLive:
  ict:
    partner: [bdc]
`),
    ).toMatchInlineSnapshot(`
      [
        "line 6: rag is "blue"; give one of green, amber, red",
        "line 7: hosts names bcd, which is no registered party by then; did you mean bdc? Otherwise register it by PartyRegistered, on the first day of the ledger",
        "line 9: partners is missing; give a list",
        "line 10: partner is no field; there are the fields at, partners, scope, service",
        "line 5: line names payrol, which is no registered line by then; did you mean payroll? Otherwise register it by SavingLineRegistered, on the first day of the ledger",
        "line 4: score.likelihood is 7, which is off the scale ssb-2011; give a likelihood from 1 (Low) to 4 (High)",
      ]
    `)
  })

  it.each([
    ['', 'line 1: holds no meeting'],
    ['- a', 'line 1: holds no meeting'],
    ['meeting: 2011-02-31\nbody: x\nrecorder: y', 'line 1: meeting is "2011-02-31", which is no day'],
    ['meeting: 2011-02-28', 'body is missing'],
    ['meeting: 2011-02-28\nmeeting: 2011-02-27', 'line 2: Map keys must be unique'],
    ['meeting: [', 'line 1: '],
    [`${HEAD}minutes: lost`, 'line 4: minutes is "lost"'],
    [`${HEAD}definitionsAdopted: { new: red }`, 'line 4: new has a value of its own'],
    [`${HEAD}projectsStarted: [ict, ict]`, 'line 4: says what line 4 says'],
  ])('says so of %j', async (text, says) => {
    const { drafts, problems } = await read(text)
    expect(problems.map(({ at, problem }) => `${at}: ${problem}`).join('\n')).toContain(says)
    if (!text.startsWith(HEAD)) expect(drafts).toEqual([])
  })

  it('are not read where they are no text, or too long', async () => {
    const of = async (bytes: Uint8Array) => (await meetingIntake.read(bytes, 'x.yaml', ledger)).problems[0]?.problem
    expect(await of(Uint8Array.of(0xff, 0xfe, 0x00))).toBe('is not text in UTF-8')
    expect(await of(new Uint8Array(2_000_000))).toBe('is 2000000 bytes long')
  })

  it('cannot stand for more than they say', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, n) => `x${n + 1}: &x${n + 1} [*x${n}, *x${n}, *x${n}, *x${n}, *x${n}, *x${n}, *x${n}, *x${n}]`,
    )
    expect((await problemsIn(`${HEAD}noted: &x0 [a]\n${laughs.join('\n')}\nhosts: *x9`)).join('\n')).toContain(
      'stands for something else',
    )
  })
})

describe('the vocabulary', () => {
  it('has a heading for every event type, but for those that are not said at a meeting', () => {
    const types = new Set(Object.values(SECTIONS).map(({ type }) => type))
    expect([...programme.eventTypes.keys()].filter((type) => !types.has(type))).toEqual([
      'LedgerOpened', // by opening the ledger
      'Voided', // by the command, which names the entry
      'PackIssued', // by issuing the pack
      'BodyMet', // by the head of the file
    ])
  })

  it('has each event type once, and names fields that there are', () => {
    const types = Object.values(SECTIONS).map(({ type }) => type)
    expect(new Set(types).size).toBe(types.length)
    for (const { type, subject, main, key, fill = {}, unsaid = {} } of Object.values(SECTIONS)) {
      const schema = programme.eventTypes.get(type)?.schema
      const fields = Object.keys(schema instanceof z.ZodObject ? schema.shape : {})
      const named = [
        subject,
        main,
        key?.field,
        ...(key?.of ?? []),
        ...Object.keys(unsaid),
        ...Object.keys(fill).map((field) => field.split('.')[0]),
      ]
      for (const field of named) if (field !== undefined) expect(fields, `${type}.${field}`).toContain(field)
    }
  })

  it('says nothing of items in words that some event type has for itself', () => {
    const fields = [...programme.eventTypes.values()].flatMap(({ schema }) =>
      schema instanceof z.ZodObject ? Object.keys(schema.shape) : [],
    )
    expect(Object.keys(OF_EVERY_ITEM).filter((word) => fields.includes(word))).toEqual([])
  })

  it('is written down for officers, and as a JSON Schema for editors', async () => {
    const page = [
      '# The headings of a meeting’s file',
      '',
      '<!-- Made of the sources by `npx vitest run packages/cli/test/intake --update`. -->',
      '',
      ...meetingVocabulary(),
      '',
    ]
    await expect(page.join('\n')).toMatchFileSnapshot(
      path.join(import.meta.dirname, '../../../../docs/meeting-vocabulary.md'),
    )
    await expect(`${JSON.stringify(meetingSchema(), null, 2)}\n`).toMatchFileSnapshot(
      path.join(import.meta.dirname, '../../meeting.schema.json'),
    )
  })

  it('as a JSON Schema takes what is taken, and refuses what is misspelt', () => {
    const takes = new Ajv2020({ strict: false, code: { optimize: false } }).compile(meetingSchema())
    expect(takes(parse(TEN_LINES)), JSON.stringify(takes.errors)).toBe(true)
    expect(takes(parse(`${HEAD}statusses: { ict: red }`))).toBe(false)
    expect(takes(parse(`${HEAD}wentLive: [{ service: ict, partner: bdc }]`))).toBe(false)
    expect(takes({ meeting: '2011-09-15' })).toBe(false)
  })
})

describe('the ids of what files state', () => {
  const statement = {
    type: 'ProjectStarted',
    schemaVersion: 1,
    data: { service: 'ict', a: { b: 1, c: 2 } },
    effectiveOn: '2011-06-30',
    knownOn: '2011-06-30',
    sources: [{ kind: 'document', ref: 'x' }],
    evidence: 'reported',
  } as const

  it('are ULIDs of the paper’s date, the same for the same statement in any order of its fields', () => {
    const id = contentId('ash-elm', statement)
    expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
    expect(contentId('ash-elm', { ...statement, data: { a: { c: 2, b: 1 }, service: 'ict' } })).toBe(id)
    expect(contentId('ash-elm', { ...statement, knownOn: '2011-07-01' }) > id).toBe(true)
    expect(contentId('ash-elm', { ...statement, knownOn: '0001-01-01' })).toMatch(/^0000000000/)
  })

  it('are others for another statement, or in another ledger', () => {
    const ids = [
      contentId('ash-elm', statement),
      contentId('ash-oak', statement),
      contentId('ash-elm', { ...statement, effectiveOn: '2011-06-29' }),
      contentId('ash-elm', { ...statement, data: { ...statement.data, a: { b: 1, c: 3 } } }),
      contentId('ash-elm', { ...statement, disclosure: 'exempt' }),
    ]
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('tell a draft that was changed, and not who records or authorises it', () => {
    const draft = {
      ...statement,
      id: contentId('ash-elm', statement),
      actor: { role: 'clerk' },
    } as unknown as DraftsOf<typeof programme>
    expect(isOwnId('ash-elm', { ...draft, actor: { role: 'another' }, authorisedBy: { role: 'third' } })).toBe(true)
    expect(isOwnId('ash-elm', { ...draft, effectiveOn: '2011-06-29' })).toBe(false)
  })
})
