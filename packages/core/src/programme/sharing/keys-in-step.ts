import type { Key } from '../../values/key.ts'
import type { Step } from './steps.ts'

/** The councils that a step names. */
export const keysInStep = (step: Step): readonly Key[] => {
  switch (step.by) {
    case 'amounts':
      return Object.keys(step.amounts)
    case 'fixed':
      return Object.keys(step.weights)
    case 'gainShare':
      return step.bands.flatMap(({ weights }) => Object.keys(weights))
    case 'noDetriment':
      return Object.keys(step.floor ?? {})
    case 'paybackFirst':
      return [step.of]
    default:
      return []
  }
}
