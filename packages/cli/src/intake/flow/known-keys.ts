import type { ProgrammeLedger } from '../intake.ts'

/** Every key that the ledger knows anything by: what may be meant by one that is misspelt. */
export const knownKeys = async (ledger: ProgrammeLedger): Promise<readonly string[]> => {
  const books = await ledger.asAt('9999-12-31')
  const risks = books.riskRegister()
  const plan = books.plan()
  return [
    ...books.parties().map(({ party }) => party),
    ...books.currentStatus().services.map(({ service }) => service),
    ...books.bodies().flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting)),
    ...books.savingLines().map(({ line }) => line),
    ...books.decisions().matters.map(({ matter }) => matter),
    ...plan.targets.map(({ target }) => target),
    ...plan.projects.map(({ project }) => project),
    ...risks.scales.flatMap(({ scale, risks: onIt }) => [scale, ...onIt.map(({ risk }) => risk)]),
    ...[...risks.unscored, ...risks.closed].map(({ risk }) => risk),
  ]
}
