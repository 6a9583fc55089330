import type { Surroundings } from '../surroundings.ts'

/** Whether there is colour: on a terminal that has it, where NO_COLOR does not refuse it. */
export const isColoured = ({ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): boolean =>
  stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && (stdout.getColorDepth?.(env) ?? 1) > 1
