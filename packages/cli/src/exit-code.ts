/**
 * How the command ends. `found`: there are findings, or nothing was recorded because of what is wrong with it. `trouble`: it was
 * asked wrongly, or could not be done.
 */
export const EXIT = { fine: 0, found: 1, trouble: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
