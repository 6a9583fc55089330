import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { staffEvents } from './events.ts'
import * as findings from './findings.ts'
import * as rules from './rules.ts'
import { staffPosition } from './staff-position.ts'
import { headcountStated, initialStaff, moved } from './state.ts'

/** Who employs whom: stated headcounts, and people who changed employer. */
export const staff = defineSlice({
  name: 'staff',
  needs: [parties, services],
  events: staffEvents,
  initial: initialStaff,

  on: {
    HeadcountStated: (own, fact) => headcountStated(own, fact),
    StaffTransferred: (own, fact) => moved(own, 'transfer', fact),
    StaffReturned: (own, fact) => moved(own, 'return', fact),
  },

  rules: {
    'a headcount is of a registered employer': rules.areCountedAtARegisteredEmployer,
    'staff leave a registered employer': rules.leaveARegisteredEmployer,
    'staff arrive at a registered employer': rules.arriveAtARegisteredEmployer,
    'staff belong to a registered service': rules.namesARegisteredService,
    'staff move between two employers': rules.movesBetweenTwoEmployers,
    'a return names a recorded transfer': rules.returnsARecordedTransfer,
  },

  findings: {
    'sources disagree about a movement of staff': findings.contestedMovement,
    'sources disagree about a headcount': findings.contestedHeadcount,
    'more people leave than were stated': findings.moreLeaveThanStated,
    'more people return than were transferred': findings.returnAboveTransfer,
    'a headcount is not stated': findings.headcountNotStated,
    'an employer is not known': findings.employerNotKnown,
    'an employer is inferred': findings.employerInferred,
  },

  views: { staffPosition },
})
