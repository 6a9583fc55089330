import { compose } from '../slice/compose.ts'
import { benefits } from './benefits/benefits.ts'
import { evidence } from './evidence/evidence.ts'
import { parties } from './parties/parties.ts'
import { risks } from './risks/risks.ts'
import { savings } from './savings/savings.ts'
import { services } from './services/services.ts'
import { staff } from './staff/staff.ts'

/** The change programme of several councils: all slices of this library, composed. */
export const programme = compose(parties, services, staff, savings, benefits, evidence, risks)
