import { compose } from '../slice/compose.ts'
import { benefits } from './benefits/benefits.ts'
import { costs } from './costs/costs.ts'
import { evidence } from './evidence/evidence.ts'
import { governance } from './governance/governance.ts'
import { parties } from './parties/parties.ts'
import { performance } from './performance/performance.ts'
import { plan } from './plan/plan.ts'
import { risks } from './risks/risks.ts'
import { savings } from './savings/savings.ts'
import { services } from './services/services.ts'
import { sharing } from './sharing/sharing.ts'
import { staff } from './staff/staff.ts'

/** The change programme of several councils: all slices of this library, composed. */
export const programme = compose(
  parties,
  services,
  staff,
  savings,
  benefits,
  evidence,
  risks,
  costs,
  performance,
  plan,
  sharing,
  governance,
)
