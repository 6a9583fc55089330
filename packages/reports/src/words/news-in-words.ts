import { counted } from './counted.ts'
import { inWords } from './in-words.ts'

/** What several entries of a type tell of: `43 assessments of benefits`. */
export const newsInWords = (type: string, number: number): string => {
  const nouns = Object.hasOwn(NOUNS, type) ? NOUNS[type] : undefined
  return nouns === undefined ? `${number} × ${inWords(type).toLowerCase()}` : counted(number, ...nouns)
}

/** One and several, as an officer would call them. Types that are not here are rare, and told by their name. */
const NOUNS: Readonly<Partial<Record<string, readonly [one: string, many: string]>>> = {
  BenefitAssessed: ['assessment of a benefit', 'assessments of benefits'],
  BenefitExpected: ['benefit expected', 'benefits expected'],
  BenefitRevised: ['benefit revised', 'benefits revised'],
  BodyMet: ['meeting', 'meetings'],
  BudgetPositionReported: ['printed budget position', 'printed budget positions'],
  BudgetVired: ['virement', 'virements'],
  ConflictDeclared: ['conflict of interest declared', 'conflicts of interest declared'],
  CostStated: ['cost', 'costs'],
  DecisionTaken: ['decision', 'decisions'],
  DriverMeasured: ['count to share by', 'counts to share by'],
  EmployingAuthorityAgreed: ['employing authority agreed', 'employing authorities agreed'],
  FactNoted: ['noted fact', 'noted facts'],
  FundingStated: ['statement of funding', 'statements of funding'],
  HeadcountStated: ['headcount', 'headcounts'],
  HighlightReported: ['highlight report', 'highlight reports'],
  HostAgreed: ['host agreed', 'hosts agreed'],
  HostProposed: ['host proposed', 'hosts proposed'],
  KpiMeasured: ['measured figure', 'measured figures'],
  KpiTargetSet: ['target for a measure', 'targets for measures'],
  MitigationChanged: ['mitigation of a risk', 'mitigations of risks'],
  OpportunityIdentified: ['opportunity identified', 'opportunities identified'],
  OpportunityPrioritised: ['opportunity prioritised', 'opportunities prioritised'],
  OfficeFilled: ['office filled', 'offices filled'],
  PartnerJoined: ['partner that joined', 'partners that joined'],
  ProjectStarted: ['project started', 'projects started'],
  RecommendationMade: ['recommendation', 'recommendations'],
  RiskClosed: ['closed risk', 'closed risks'],
  RiskRegistered: ['risk put on the register', 'risks put on the register'],
  RiskRescored: ['change of a risk', 'changes of risks'],
  SavingBudgeted: ['budgeted saving', 'budgeted savings'],
  SavingBudgetRevised: ['revised budget', 'revised budgets'],
  SavingClaimed: ['claimed saving', 'claimed savings'],
  SavingForecast: ['forecast saving', 'forecast savings'],
  SavingReported: ['reported saving', 'reported savings'],
  SavingValidated: ['validated saving', 'validated savings'],
  ServiceWentLive: ['service that went live', 'services that went live'],
  SharedWorkingReported: ['report of shared working', 'reports of shared working'],
  StaffReturned: ['return of staff', 'returns of staff'],
  StaffTransferred: ['transfer of staff', 'transfers of staff'],
  StatusReported: ['colour of a service', 'colours of services'],
  TargetReported: ['report on a target', 'reports on targets'],
  TargetRevised: ['target moved', 'targets moved'],
  TargetSet: ['target set', 'targets set'],
  UnplannedBenefitRecorded: ['benefit that nobody had expected', 'benefits that nobody had expected'],
  VersionIssued: ['version of a document', 'versions of documents'],
}
