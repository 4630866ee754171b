import type { CapabilityStateAt } from '../../../comparison/means/capabilityStates.ts'
import { missingCell } from '../compare/missingCell.ts'
import type { PackCell } from '../../packContent.ts'

/** Short enough for a table of ten units, as the page has them (client/compare/means/stateMarks.ts). */
export const stateWords: Readonly<Record<string, string>> = {
  IN_PLACE: 'In place', PARTLY_IN_PLACE: 'Partly', FROM_ANOTHER: 'From another', NOT_IN_PLACE: 'Not in place',
}

/** What the short words stand for. */
export const statesInFull = '“Partly” is partly in place, “From another” is provided by another unit or force. Each as the unit states it in its return, on the last day of the period; nobody has checked it. Not stated is not the same as not in place.'

/** A state in a few words; where nothing is stated, why. */
export function stateCell(state: CapabilityStateAt | undefined): PackCell {
  if (state?.code) return stateWords[state.code] ?? state.inWords
  return missingCell(state?.hasReturn === false ? 'No return' : (state?.inWords ?? 'Not stated'))
}
