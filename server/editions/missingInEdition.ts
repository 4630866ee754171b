import type { MissingReturn } from '../measures/returnsBehind.ts'
import { parsePeriod } from '../periods/period.ts'
import { known, type ReferenceData } from '../units/referenceData.ts'
import type { MissingFromEdition } from './editionRecord.ts'

const inWords = {
  NOT_DUE: 'not due when it was published', NOT_RECEIVED: 'not received when it was published', NOT_ACCEPTED: 'not accepted when it was published',
} as const satisfies Record<MissingFromEdition['why'], string>

/** Returns that an edition was published without, units in geographic order. */
export function missingInEdition(missing: readonly MissingFromEdition[], reference: ReferenceData): MissingReturn[] {
  return missing
    .map(({ unit, period: code, why }) => {
      const period = parsePeriod(code, '2000-01-01')
      return { unit: known(reference.units, unit), period, why, inWords: `${unit}, ${period.inWords}: ${inWords[why]}` }
    })
    .toSorted((one, other) => one.unit.position - other.unit.position || (one.period.from < other.period.from ? -1 : 1))
}
