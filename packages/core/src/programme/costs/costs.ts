import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { savings } from '../savings/savings.ts'
import { services } from '../services/services.ts'
import { budgetPositions } from './budget-positions.ts'
import { contestedCosts, contestedFunding, contestedPositions, contestedReserves } from './contested-costs.ts'
import * as findings from './cost-findings.ts'
import { costEvents } from './events.ts'
import { funding } from './funding.ts'
import * as paidFor from './funding-findings.ts'
import { orderOfAmounts } from './order-of-amounts.ts'
import * as tables from './position-findings.ts'
import { reportPosition, stateCost, stateFunding, stateReserve } from './recipes.ts'
import * as ofReserves from './reserve-findings.ts'
import { reserves } from './reserves.ts'
import * as rules from './rules.ts'
import { initialCosts } from './state.ts'
import { statedCosts } from './stated-costs.ts'
import { mayBeToldTwice } from './told-twice-findings.ts'
import { costWords } from './words.ts'

/** What it costs and who pays for it: costs, funding, reserves, and printed budget positions. None is part of any total of savings. */
export const costs = defineSlice({
  name: 'costs',
  needs: [parties, services, savings],
  events: costEvents,
  initial: initialCosts,

  on: {
    CostStated: (own, fact) => stateCost(own, fact),
    FundingStated: (own, fact) => stateFunding(own, fact),
    ReserveStated: (own, fact) => stateReserve(own, fact),
    BudgetPositionReported: (own, fact) => reportPosition(own, fact),
  },

  rules: {
    'money is spent on a registered service': rules.namesARegisteredService,
    'money is that of a registered council': rules.namesARegisteredCouncil,
    'a cost is shared by registered parties': rules.isSharedByRegisteredParties,
    'funding comes from a registered party': rules.comesFromARegisteredParty,
    'a row adds up other rows': rules.addsUpOtherRows,
  },

  findings: {
    'sources disagree about a cost': contestedCosts,
    'sources disagree about funding': contestedFunding,
    'sources disagree about a reserve': contestedReserves,
    'sources disagree about a budget position': contestedPositions,
    'shares do not add up to their cost': findings.sharesDiffer,
    'more was paid than was incurred or committed': findings.paidMore,
    'a cost was incurred that nobody budgeted': findings.neverBudgeted,
    'a cost is stated for a year and for none': findings.statedTwice,
    'more was received than was awarded': paidFor.receivedMore,
    'funding was released that nobody requested': paidFor.neverRequested,
    'funding was refused after money was handed over': paidFor.refusedAfterwards,
    'a reserve was used beyond what is in it': ofReserves.usedBeyond,
    'money may be told twice': mayBeToldTwice,
    'the order of what is said of an amount is not known': orderOfAmounts,
    'a printed variance differs from its figures': tables.varianceDiffers,
    'a printed row differs from the rows that it adds up': tables.sumDiffers,
    'a printed row adds up a row that is not recorded': tables.addsUpNoRow,
    'tables print variances with opposite signs': tables.oppositeSigns,
    'a table prints no unit': tables.noUnit,
  },

  views: { costs: statedCosts, funding, reserves, budgetPositions },

  words: costWords,
})
