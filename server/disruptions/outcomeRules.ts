import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import type { Day } from '../periods/day.ts'
import type { ReferenceData } from '../units/referenceData.ts'

const largestQuantity = 1_000_000_000_000
/** Above this one disruption cannot have come to so much: a slip of the keys, or another unit of measure. The limits are ours [A]. */
const largestIn: Readonly<Record<string, number>> = {
  PEOPLE: 10_000, ORDERS: 10_000, MONTHS: 120_000, KILOGRAMS: 1_000_000, PLANTS: 10_000_000, ITEMS: 100_000_000, ROUNDS: 100_000_000,
  TABLETS: 1_000_000_000, WRAPS: 100_000_000, POUNDS_STERLING: 100_000_000_000,
}

/** What is wrong with the outcomes of a disruption: unknown kinds, units that do not fit, numbers that cannot be. */
export function outcomeProblems(
  outcomes: { kind: string; quantity: number; measureUnit: string }[],
  reference: ReferenceData,
  day: Day | null,
): Problem[] {
  if (outcomes.length > 60) return [{ field: 'outcomes', message: 'Enter at most 60 outcomes' }]
  return outcomes.flatMap((outcome, index) => {
    const place = `outcomes.${index}`
    const kind = reference.outcomeKinds.get(outcome.kind)
    const unit = kind?.units.find((one) => one.code === outcome.measureUnit)
    const isSeenBefore = outcomes.findIndex((one) => one.kind === outcome.kind && one.measureUnit === outcome.measureUnit) < index
    return [
      ...codeProblems(`${place}.kind`, outcome.kind, reference.outcomeKinds, 'kind of outcome', day),
      ...(kind && !unit
        ? [{ field: `${place}.measureUnit`, message: `${kind.name} is given in ${kind.units.map((one) => one.name.toLowerCase()).join(' or ')}` }]
        : []),
      ...(isSeenBefore ? [{ field: `${place}.kind`, message: 'This outcome is given twice in the same unit. Add the numbers up.' }] : []),
      ...quantityProblems(`${place}.quantity`, outcome.quantity, unit ?? null),
    ]
  })
}

function quantityProblems(field: string, quantity: number, unit: { code: string; name: string; isWhole: boolean } | null): Problem[] {
  if (!(quantity > 0)) return [{ field, message: 'Enter a number above 0. Leave the outcome out when there was none.' }]
  const largest = (unit && largestIn[unit.code]) ?? largestQuantity
  if (quantity > largest) {
    return [{ field, message: `Enter ${largest.toLocaleString('en-GB')}${unit ? ` ${unit.name.toLowerCase()}` : ''} or fewer; more than that in one disruption is a slip` }]
  }
  if (unit?.isWhole && !Number.isInteger(quantity)) return [{ field, message: 'Enter a whole number' }]
  if (Math.abs(quantity * 1000 - Math.round(quantity * 1000)) > 1e-6 * Math.max(1, quantity)) {
    return [{ field, message: 'Enter at most three decimal places' }]
  }
  return []
}
