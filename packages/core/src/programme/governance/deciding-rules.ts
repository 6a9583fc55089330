import type { Objection } from '../../slice/violation.ts'
import { claimedValues } from '../../values/attested.ts'
import { listInWords } from '../../values/list-in-words.ts'
import { ANY_MATTER } from './event-fields.ts'
import { isCouncil } from './is-council.ts'
import type { GovernanceFact, Ground } from './rules.ts'
import { sameRole } from './same-role.ts'
import { nameOfMatter, wasToDecide } from './state.ts'

/** A council decides for itself; any other body only from the day on which it was constituted to. */
export const isTakenByWhoMayDecide = (
  { parties, governance }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type !== 'DecisionTaken' || data.body === undefined) return undefined
  if (isCouncil(parties, data.body) || wasToDecide(governance.bodies[data.body])) return undefined
  return {
    field: 'data.body',
    problem: `names ${data.body}, which is neither a council nor a body constituted to decide by then`,
    remedy:
      'record what it asked for by RecommendationMade and what each council decided by DecisionTaken; or, if it decides, record that by BodyConstituted',
    missing: { names: [data.body], types: ['BodyConstituted', 'PartyRegistered'] },
  }
}

/** Whatever a source says of a delegation, of whichever day, bears out what was decided under it; what it allowed on the day is for findings. */
export const isTakenUnderADelegation = (
  { governance }: Ground,
  { type, data }: GovernanceFact,
): Objection | undefined => {
  if (type !== 'DecisionTaken' || data.delegation === undefined) return undefined
  const field = 'data.delegation'
  const delegation = governance.delegations[data.delegation]
  if (delegation === undefined || delegation.days.length === 0)
    return {
      field,
      problem: `names ${data.delegation}, which nobody granted by then`,
      remedy: 'record it by DelegationGranted, on the day that it was granted',
      missing: { names: [data.delegation], types: ['DelegationGranted'] },
    }
  const { officer } = data
  const holders = [...new Set(delegation.days.flatMap(({ to }) => claimedValues(to)))]
  if (officer !== undefined && !holders.some((to) => sameRole(to, officer)))
    return {
      field,
      problem: `names ${data.delegation}, which is granted to ${listInWords(holders, 'or')} and not to ${officer}`,
      remedy: 'name the officer as the delegation does, or the delegation under which it was taken',
    }
  const named = new Set(delegation.days.flatMap(({ matter }) => claimedValues(matter)))
  const isFor =
    named.has(ANY_MATTER) ||
    named.has(data.matter) ||
    delegation.days.some(({ matterLeftOut }) => matterLeftOut.is !== 'unknown')
  if (isFor) return undefined
  const matters = [...named].map((matter) => nameOfMatter(governance, matter))
  return {
    field,
    problem: `names ${data.delegation}, which is for ${listInWords(matters)} and not for ${nameOfMatter(governance, data.matter)}`,
    remedy: 'name the delegation under which it was taken',
  }
}
