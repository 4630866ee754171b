import { refuseProblems } from '../errors.ts'
import { previousDay } from '../periods/day.ts'
import { placeOf } from '../returnFigures/withEntries.ts'
import type { LockedReturn, Mover } from './carryOutStep.ts'
import { definitionOfVersion } from './definitionOfVersion.ts'
import { isPartOfFigure } from './isPartOfFigure.ts'
import { entriesOfReturn } from './returnEntries.ts'
import type { ReturnEntryRecord } from './returnEntryRecord.ts'
import { readEntries, type KeptEntry, type SentEntry } from './returnEntryRules.ts'
import { addReturnEntries } from './returnWriting.ts'

/**
 * Keeps entries of a return that is a draft. One that says what stands already makes no version.
 *
 * @throws RefusedError that names everything to mend, as `entries.3.quantity`
 */
export async function keepEntries(mover: Mover, standing: LockedReturn, sent: readonly SentEntry[]): Promise<void> {
  const { figures } = await definitionOfVersion(mover.database, standing.definitionVersion)
  const { kept, problems } = readEntries(sent, {
    figures,
    isPart: (figure, key) => isPartOfFigure(figure, key, mover.reference, standing.unitCode),
    lastDay: previousDay(standing.period.to),
  })
  refuseProblems(problems)
  const standingEntries = new Map((await entriesOfReturn(mover, standing)).map((entry) => [placeOf(entry), entry]))
  const changed = kept.filter((entry) => saysElse(entry, standingEntries.get(placeOf(entry))))
  if (changed.length > 0) await addReturnEntries(mover.database, standing, changed, { personCode: mover.viewer.code, now: mover.now })
}

/** Would that entry make a version? */
export function saysElse(entry: KeptEntry, standing: ReturnEntryRecord | undefined): boolean {
  const { quantity, code, day, isNil, note } = standing ?? { quantity: null, code: null, day: null, isNil: false, note: null }
  return entry.quantity !== quantity || entry.code !== code || entry.day !== day || entry.isNil !== isNil || entry.note !== note
}
