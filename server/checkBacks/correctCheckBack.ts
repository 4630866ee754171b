import type { Made } from '../database/mutation.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { factProblems, type CheckBackFacts } from './checkBackRules.ts'
import { addCheckBackVersion } from './checkBackStore.ts'
import { findOwnCheckBack, textsOfCheckBack, type OwnCheckBack } from './findOwnCheckBack.ts'
import { keptCheckBack } from './keptCheckBack.ts'

export type CorrectCheckBack = Revision & { facts: CheckBackFacts }

/** Adds a version to a check-back; the one before stays. Nobody is asked again about a text that stands. */
export function correctCheckBack(acting: Acting, input: CorrectCheckBack): Promise<Made> {
  const answeredTexts = async (current: OwnCheckBack) => textsOfCheckBack(current)
  const revision = { change: 'correct', kind: 'CheckBack', input, answeredTexts } as const
  return reviseRecord(acting, revision, findOwnCheckBack, async ({ id, place, shown }, next) => {
    refuseProblems(factProblems(input.facts, { dueOn: shown.dueOn, today: londonDayOf(acting.now) }))
    await addCheckBackVersion(acting.database, id, place, keptCheckBack(input.facts), next)
    return [place.disruptionId]
  })
}
