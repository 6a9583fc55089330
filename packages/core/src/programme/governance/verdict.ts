import { isWhole, ONE_UNKNOWN, type Sum, sumOf, UNKNOWN, type Unknown } from '../../values/amount.ts'
import { attestedValue, figureOf } from '../../values/attested.ts'
import type { Key } from '../../values/key.ts'
import { listInWords } from '../../values/list-in-words.ts'
import type { Reads } from '../../values/reads.ts'
import { type BodyCells, councilsOfBody } from './body-as-at.ts'
import type { Counts, Meeting, Recommendation } from './state.ts'

/** How a recommendation came about, by the rule of its body. */
export interface VoteVerdict {
  readonly verdict: 'consensus' | 'carried' | 'notCarried' | 'unverifiable'
  /** Why it was not carried, or what is missing to tell. */
  readonly why: string | undefined
}

interface Vote {
  readonly recommendation: Reads<Recommendation>
  /** The meeting that made it; undefined where none is known. */
  readonly meeting: Reads<Meeting> | undefined
  /** The body as it stood on the day. */
  readonly body: BodyCells
  readonly nameOf: (council: Key) => string
}

/**
 * Whether a recommendation was made as the rule of its body asks. Where consensus is stated, that is enough by any rule.
 * Otherwise it is for the numbers to show: nobody knows who voted against, so that a majority is more than half of those present.
 */
export const verdictOn = (vote: Vote): VoteVerdict => {
  if (attestedValue(vote.recommendation.basis) === 'consensus') return { verdict: 'consensus', why: undefined }
  if (allAreInSupport(vote)) return { verdict: 'consensus', why: undefined }
  const rule = attestedValue(vote.body.rule)
  const missing =
    vote.recommendation.basis.is === 'known' ? [] : ['no source says whether that was by consensus or by a vote']
  if (rule === undefined)
    return {
      verdict: 'unverifiable',
      why: [...missing, 'no source says how the body comes to a recommendation'].join(', and '),
    }
  const tests = testsOf(vote, rule)
  const failed = tests.filter(({ is }) => is === 'failed')
  const untold = tests.filter(({ is }) => is === 'untold')
  if (failed.length > 0) return { verdict: 'notCarried', why: failed.map(({ why }) => why).join(', and ') }
  if (untold.length > 0)
    return { verdict: 'unverifiable', why: [...missing, ...untold.map(({ why }) => why)].join(', and ') }
  return { verdict: 'carried', why: undefined }
}

interface Test {
  readonly is: 'passed' | 'failed' | 'untold'
  readonly why: string
}

const testsOf = (vote: Vote, rule: 'consensus' | 'majority' | 'consensusElseFromEach'): readonly Test[] => {
  const fromEach = attestedValue(vote.body.fromEach)
  if (rule === 'consensus') return [consensusTest(vote)]
  const each = fromEach === undefined ? [] : testsOfEach(vote, fromEach)
  if (rule === 'majority') return [majorityTest(vote), ...each]
  return fromEach === undefined
    ? [{ is: 'untold', why: 'no source says how many of each council have to be in support' }]
    : each
}

/** Nobody can be in support who did not attend. */
const testsOfEach = (vote: Vote, fromEach: number): readonly Test[] => {
  const councils = councilsOfBody(vote.body)
  if (councils.length === 0) return [{ is: 'untold', why: 'no source says which councils it takes support from' }]
  const told = councils.map((council) => ({ council, ...supportOf(vote, council, fromEach) }))
  const untold = ['attended or were in support', 'were in support'].flatMap((what): readonly Test[] => {
    const names = told.flatMap(({ council, missing }) => (missing === what ? `of ${vote.nameOf(council)}` : []))
    return names.length === 0 ? [] : [{ is: 'untold', why: `no source says how many ${listInWords(names)} ${what}` }]
  })
  return [...told.flatMap(({ test }) => test ?? []), ...untold]
}

/** A test of one council, or what is missing for one. */
const supportOf = (
  { recommendation, meeting, nameOf }: Vote,
  council: Key,
  fromEach: number,
): { readonly test?: Test; readonly missing?: string } => {
  const support = countOf(recommendation.inSupport, council)
  const attended = countOf(meeting?.attendance ?? {}, council)
  if (support !== UNKNOWN)
    return {
      test: {
        is: support >= fromEach ? 'passed' : 'failed',
        why: `${support} of ${nameOf(council)} ${support === 1 ? 'was' : 'were'} in support where ${fromEach} have to be`,
      },
    }
  if (attended === UNKNOWN) return { missing: 'attended or were in support' }
  if (attended >= fromEach) return { missing: 'were in support' }
  return {
    test: {
      is: 'failed',
      why: `${attended} of ${nameOf(council)} attended where ${fromEach} have to be in support`,
    },
  }
}

const majorityTest = (vote: Vote): Test => {
  const present = presentAt(vote)
  const support = supportIn(vote)
  if (support.known === 0 && isWhole(support)) return { is: 'failed', why: 'nobody was in support' }
  if (present !== UNKNOWN && support.known * 2 > present) return { is: 'passed', why: '' }
  return { is: 'untold', why: 'the numbers recorded do not show a majority of those present' }
}

const consensusTest = (vote: Vote): Test => {
  const present = presentAt(vote)
  const support = supportIn(vote)
  return present !== UNKNOWN && isWhole(support) && support.known < present
    ? { is: 'failed', why: `${support.known} of ${present} present were in support where all have to be` }
    : { is: 'untold', why: 'no source says that all present were in support' }
}

const allAreInSupport = (vote: Vote): boolean => {
  const present = presentAt(vote)
  return present !== UNKNOWN && present > 0 && supportIn(vote).known === present
}

/** How many were in support of each council of the body. */
const supportIn = ({ recommendation: { inSupport }, body }: Vote): Sum => {
  const councils = [...new Set([...councilsOfBody(body), ...Object.keys(inSupport)])]
  return councils.length === 0 ? ONE_UNKNOWN : sumOf(councils.map((council) => countOf(inSupport, council)))
}

/** How many attended: as stated, or of all councils of the body together where each is counted. */
const presentAt = ({ meeting, body }: Vote): number | Unknown => {
  if (meeting === undefined) return UNKNOWN
  if (meeting.present.is !== 'unknown') return figureOf(meeting.present)
  const councils = [...new Set([...councilsOfBody(body), ...Object.keys(meeting.attendance)])]
  const attended = sumOf(councils.map((council) => countOf(meeting.attendance, council)))
  return councils.length > 0 && isWhole(attended) ? attended.known : UNKNOWN
}

const countOf = (counts: Readonly<Counts>, council: Key): number | Unknown => {
  const cell = counts[council]
  return cell === undefined ? UNKNOWN : figureOf(cell)
}
