/**
 * The financial summary for 2010/11 as printed in Appendix A of 004_5ce7a401a3964706.txt, in thousands of pounds: BDC,
 * RBC and total of the budget, actual, variance. Actual and variance exist only in total.
 */
export const LINES = {
  'smt-gross': [247, 213, 460, 478, 18],
  'smt-transitional': [-65, -65, -130, -75, 55],
  payroll: [48, 17, 65, 65, 0],
  'cctv-lifeline': [81, 202, 283, 283, 0],
  ict: [63, 63, 126, 126, 0],
  'abandoned-vehicles': [6, 6, 12, 12, 0],
  insurance: [70, 78, 148, 148, 0],
  'web-developer': [19, 19, 38, 38, 0],
  procurement: [26, 26, 52, 52, 0],
  'dog-warden': [11, 11, 22, 22, 0],
  'sustainability-officer': [15, 15, 30, 30, 0],
} as const

export const TOTALS = {
  'group/single-management-team': [182, 148, 330, 403, 73],
  'group/other-shared-services': [268, 366, 634, 634, 0],
  'class/cashable': [450, 514, 964, 1037, 73],
  'class/nonCashable': [71, 71, 142, 142, 0],
  overall: [521, 585, 1106, 1179, 73],
} as const

/** What each printed total adds up. */
export const CHILDREN = {
  'group/single-management-team': ['smt-gross', 'smt-transitional'],
  'group/other-shared-services': ['payroll', 'cctv-lifeline', 'ict', 'abandoned-vehicles', 'insurance'],
  'class/cashable': ['group/single-management-team', 'group/other-shared-services'],
  'class/nonCashable': ['web-developer', 'procurement', 'dog-warden', 'sustainability-officer'],
  overall: ['class/cashable', 'class/nonCashable'],
} as const

/** Bromsgrove's and Redditch's part of the budget, in per cent. */
export const BUDGET_SHARES = {
  'smt-gross': ['53.70', '46.30'],
  'smt-transitional': ['50.00', '50.00'],
  'group/single-management-team': ['55.15', '44.85'],
  payroll: ['73.85', '26.15'],
  'cctv-lifeline': ['28.62', '71.38'],
  ict: ['50.00', '50.00'],
  'abandoned-vehicles': ['50.00', '50.00'],
  insurance: ['47.30', '52.70'],
  'group/other-shared-services': ['42.27', '57.73'],
  'class/cashable': ['46.68', '53.32'],
  'class/nonCashable': ['50.00', '50.00'],
  overall: ['47.11', '52.89'],
} as const

/** A thousand pounds in pence. */
export const THOUSAND = 100_000
