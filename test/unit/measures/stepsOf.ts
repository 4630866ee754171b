import type { DisruptionSteps } from '../../../server/measures/disruptionSteps.ts'

/** Steps of led minor disruptions of EMSOU that are dated to the day, unless said otherwise. */
export function stepsOf(given: Partial<DisruptionSteps>): DisruptionSteps {
  const steps = given.steps ?? [0]
  return {
    unitCode: 'EMSOU',
    credit: 'LED',
    grade: 'MINOR',
    isLooserThanMonth: false,
    disruptions: steps.map(() => 1),
    ...given,
    steps,
  }
}
