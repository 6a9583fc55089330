import { defineSlice } from '../../slice/define-slice.ts'
import { parties } from '../parties/parties.ts'
import { services } from '../services/services.ts'
import { moreLeaveThanStated, returnAboveTransfer } from './balance-findings.ts'
import { contestedHeadcounts, contestedMovements } from './contested-staff.ts'
import { staffEvents } from './events.ts'
import * as findings from './findings.ts'
import * as rules from './rules.ts'
import { severalEmployingAuthorities } from './several-employing-authorities.ts'
import { staffPosition } from './staff-position.ts'
import { headcountStated, initialStaff, moved } from './state.ts'
import { staffWords } from './words.ts'

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
    'sources disagree about a movement of staff': contestedMovements,
    'sources disagree about a headcount': contestedHeadcounts,
    'more people leave than were stated': moreLeaveThanStated,
    'more people return than were transferred': returnAboveTransfer,
    'a service has several employing authorities': severalEmployingAuthorities,
    'a headcount is not stated': findings.headcountNotStated,
    'an employer is not known': findings.employerNotKnown,
    'an employer is inferred': findings.employerInferred,
  },

  views: { staffPosition },

  words: staffWords,
})
