import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { carryOutStep, type StepInput } from './carryOutStep.ts'
import { keepEntries } from './keepEntries.ts'
import type { SentEntry } from './returnEntryRules.ts'
import { entriesOfReturn } from './returnEntries.ts'
import { startPreparing } from './startPreparing.ts'

/** Only what changed of a return of the writer's unit. */
export type SaveReturn = StepInput & { entries: SentEntry[] }

/**
 * Keeps what is stated of a return of the writer's unit while it is prepared; the first time starts it.
 *
 * Two who save different parts at once do not conflict; of the same part the last saved stands, and both are in its history.
 *
 * @throws StaleReturnError when it was approved or otherwise moved on since the version that the writer started from
 * @throws RefusedError that names everything to mend
 */
export async function saveReturn(acting: Acting, input: SaveReturn): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  // What stands with a figure comes again with its value: of that nobody is asked again.
  const answeredTexts: NonNullable<Parameters<typeof carryOutStep>[1]['answeredTexts']> = async (standing) =>
    (await entriesOfReturn(acting, standing)).flatMap(({ note }) => note ?? [])
  return carryOutStep(acting, { operation: 'saveReturn', place, input, answeredTexts }, async (mover, standing) => {
    await startPreparing(mover, standing, input.version)
    await keepEntries(mover, standing, input.entries)
  })
}
