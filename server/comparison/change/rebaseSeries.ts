import { rebasingFrom } from '../../access/viewer.ts'
import { carryOutOnce, type Made } from '../../database/mutation.ts'
import { refuseProblems } from '../../errors.ts'
import type { Acting } from '../../facts/acting.ts'
import { keptText } from '../../facts/textRules.ts'
import type { Day } from '../../periods/day.ts'
import { londonDayOf } from '../../periods/londonDay.ts'
import type { WithTextAnswers } from '../../screening/textAnswer.ts'
import { readRecordedByUnit } from '../figures/comparedFigures.ts'
import type { ChangeMeasure } from './changeMeasure.ts'
import { fromDayProblems, nothingBefore, reasonProblems, rebasedAlready } from './rebasingRules.ts'
import { addRebasing, readRebasings } from './rebasingStore.ts'
import { seriesAsked } from './seriesAsked.ts'

export type RebaseSeries = WithTextAnswers & { key: string; fromDay: Day; measure: ChangeMeasure; reason: string; strand?: string | null | undefined }

/** Before this nothing of ours can have happened. */
const beginning = '1990-01-01'

/**
 * Says from which month on the limits of a series of the own unit are reckoned anew, and why.
 *
 * Why a reason, a person and a day: limits that anybody may move without a word show whatever is wanted.
 *
 * @throws RefusedError when the viewer does not lead the unit, the month is none of the series’ history, it was re-based from that
 *   month already, or no reason is said
 */
export async function rebaseSeries(acting: Acting, input: RebaseSeries): Promise<Made> {
  const { database, now, reference } = acting
  const viewer = rebasingFrom(acting.viewer)
  const { unitCode, code: recordedBy } = viewer
  const detail = { measure: input.measure, fromDay: input.fromDay }
  return carryOutOnce(database, { viewer, operation: 'rebaseSeries', recordKind: 'Rebasing', input, now, detail }, null, async (id) => {
    const { measure, strand } = seriesAsked(reference, { ...input, unit: unitCode })
    const ofDay = fromDayProblems(input.fromDay, londonDayOf(now))
    refuseProblems([...ofDay, ...reasonProblems(input.reason, 'why it is re-based')])
    const period = { from: beginning, to: input.fromDay }
    const before = input.fromDay > beginning ? await readRecordedByUnit(database, { unit: { code: unitCode }, period, asAt: now }, { detail: 'TOTALS', grain: 'PERIOD' }) : []
    if (before.length === 0) refuseProblems([nothingBefore])
    const series = { unitCode, measure, strandCode: strand?.code ?? null }
    const standing = (await readRebasings(database, series, now)).filter(({ withdrawnAt }) => withdrawnAt === null)
    if (standing.some(({ fromDay }) => fromDay === input.fromDay)) refuseProblems([rebasedAlready])
    await addRebasing(database, { id, ...series, fromDay: input.fromDay, reason: keptText(input.reason), recordedBy, now })
  })
}
