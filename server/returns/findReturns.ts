import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { definitionOf } from './definitionOf.ts'
import { definitionsAt } from './definitionsAt.ts'
import { dueDay } from './dueDay.ts'
import { maySeeReturnsOf } from './returnAccess.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'
import type { ReturnRecord } from './returnRecord.ts'
import { readReturnStandings, type ReturnStanding } from './returnStore.ts'

/**
 * Returns as they stood at a moment (null is now): one for each unit and each period asked, in that order, touched or not. Units
 * whose returns the viewer may not see are left out. Two statements, however many are asked.
 *
 * @param asked periods as `expectedPeriods` gives them
 * @param known the definitions by that moment, where they are read already
 * @throws RangeError where no definition of returns covers a period
 * @throws RefusedError where the bank holidays that its due day needs are not known
 */
export async function findReturns(
  asker: Acting,
  asked: { unitCodes: readonly string[]; periods: readonly Period[] },
  asAt: Date | null,
  known?: readonly ReturnDefinitionRecord[],
): Promise<ReturnRecord[]> {
  const unitCodes = asked.unitCodes.filter((code) => maySeeReturnsOf(asker.viewer, code))
  if (unitCodes.length === 0 || asked.periods.length === 0) return []
  const definitions = known ?? (await definitionsAt(asker.database, asAt))
  const covered = asked.periods.map((period) => ({ period, ...dueOf(definitions, period, asker.reference.bankHolidays) }))
  const standings = await readReturnStandings(asker, unitCodes, covered.map(({ period }) => period.code), asAt)
  const standing = new Map(standings.map((one) => [`${one.unitCode} ${one.periodCode}`, one]))
  return unitCodes.flatMap((unitCode) =>
    covered.map(({ period, definitionVersion, dueOnByDefinition }) => {
      const found = standing.get(`${unitCode} ${period.code}`) ?? untouched
      return { ...partsOf(found, asAt), unitCode, period, definitionVersion, dueOnByDefinition, dueOn: found.extension?.dueOn ?? dueOnByDefinition, asAt }
    }),
  )
}

const untouched: Omit<ReturnStanding, 'id' | 'unitCode' | 'periodCode'> = {
  version: 0, state: 'NOT_STARTED', lastActedAt: null, sentAt: null, acceptedAt: null, extension: null, snapshotId: null, acceptedSnapshotId: null, isNil: false,
}

function partsOf(found: typeof untouched & { id?: string }, asAt: Date | null) {
  const { version, state, lastActedAt, sentAt, acceptedAt, extension, snapshotId, acceptedSnapshotId, isNil } = found
  // Before anybody had touched it there was no row of it yet.
  const id = asAt !== null && version === 0 ? null : (found.id ?? null)
  return { id, version, state, lastActedAt, sentAt, acceptedAt, extension, snapshotId, acceptedSnapshotId, isNil }
}

function dueOf(definitions: readonly ReturnDefinitionRecord[], period: Period, bankHolidays: ReadonlyMap<Day, string>) {
  const definition = definitionOf(definitions, period.from)
  if (!definition) throw new RangeError(`No definition of returns covers ${period.code}`)
  try {
    return { definitionVersion: definition.version, dueOnByDefinition: dueDay(bankHolidays, period.to, definition.dueWorkingDays) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RefusedError(error.message)
  }
}
