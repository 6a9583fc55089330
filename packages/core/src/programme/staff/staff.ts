import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import * as arrangements from './arrangement-findings.ts'
import { moreLeaveThanStated, returnAboveTransfer } from './balance-findings.ts'
import { contestedArrangements } from './contested-arrangements.ts'
import { contestedHeadcounts, contestedMovements } from './contested-staff.ts'
import { staffEvents } from './events.ts'
import * as findings from './findings.ts'
import * as recipes from './recipes.ts'
import * as rules from './rules.ts'
import { severalEmployingAuthorities } from './several-employing-authorities.ts'
import { staffPosition } from './staff-position.ts'
import { headcountStated, initialStaff, moved } from './state.ts'
import { staffWords } from './words.ts'

/** Who employs whom: stated headcounts, people who changed employer, and what is arranged for staff besides. */
export const staff = defineSlice({
  name: 'staff',
  needs: [parties, services],
  events: staffEvents,
  initial: initialStaff,

  on: {
    HeadcountStated: (own, fact) => headcountStated(own, fact),
    StaffTransferred: (own, fact) => moved(own, 'transfer', fact),
    StaffReturned: (own, fact) => moved(own, 'return', fact),
    StaffConsulted: (own, fact) => recipes.consult(own, fact),
    MeasuresNotified: (own, fact) => recipes.notifyMeasures(own, fact),
    StaffPlaced: (own, fact) => recipes.place(own, fact),
    PostsDeleted: (own, fact) => recipes.deletePosts(own, fact),
  },

  rules: {
    'a headcount is of a registered employer': rules.areCountedAtARegisteredEmployer,
    'staff leave a registered employer': rules.leaveARegisteredEmployer,
    'staff arrive at a registered employer': rules.arriveAtARegisteredEmployer,
    'staff belong to a registered service': rules.namesARegisteredService,
    'staff move between two employers': rules.movesBetweenTwoEmployers,
    'a return names a recorded transfer': rules.returnsARecordedTransfer,
    'who takes part in what is arranged for staff is registered': rules.involvesRegisteredParties,
    'staff are placed with somebody else': rules.arePlacedWithSomebodyElse,
    'an arrangement ends no earlier than it is said to hold': rules.endsNoEarlierThanItIsSaid,
  },

  findings: {
    'sources disagree about a movement of staff': contestedMovements,
    'sources disagree about a headcount': contestedHeadcounts,
    'more people leave than were stated': moreLeaveThanStated,
    'more people return than were transferred': returnAboveTransfer,
    'a service has several employing authorities': severalEmployingAuthorities,
    'a headcount is not stated': findings.headcountNotStated,
    'an employer is not known': findings.employerNotKnown,
    'an employer is inferred': findings.employerInferred,
    'sources disagree about what is arranged for staff': contestedArrangements,
    'people changed employer while they were consulted': arrangements.consultationOpenAtTransfer,
    'employee liability information is late': arrangements.lateInformation,
    'a placing is past its end': arrangements.placingPastItsEnd,
    'an arrangement is about no recorded movement': arrangements.aboutNoMovement,
  },

  views: { staffPosition },

  words: staffWords,
})
