import type { Part } from './events.ts'
import type { Step } from './steps.ts'

/** A part of a scheme that shares no object with the one given: a state never keeps an entry's own. */
export const copyPart = ({ steps, ...part }: Part): Part => ({ ...part, steps: steps.map(copyStep) })

const copyStep = (step: Step): Step => {
  switch (step.by) {
    case 'amounts':
      return { ...step, amounts: { ...step.amounts } }
    case 'driver': {
      const { tolerance, ...rest } = step
      return tolerance === undefined ? rest : { ...rest, tolerance: { ...tolerance } }
    }
    case 'fixed':
      return { ...step, weights: { ...step.weights } }
    case 'gainShare':
      return { ...step, bands: step.bands.map((band) => ({ ...band, weights: { ...band.weights } })) }
    case 'noDetriment':
      return step.floor === undefined ? { ...step } : { ...step, floor: { ...step.floor } }
    default:
      return { ...step }
  }
}
