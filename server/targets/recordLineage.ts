import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { archivingOf } from './archiveMerged.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import { addLineage, closesCircle, comesFromIt, findLineage, linkedAlready, type LineageKind } from './lineageStore.ts'
import { findSpellsOfGroups, lockSpells } from './spellStore.ts'

export type RecordLineage = WithTextAnswers & { key: string; from: string; to: string; kind: LineageKind; day: string; reason: string }

const mergedBefore: Problem = {
  field: 'from',
  message: 'This group is merged into another already, so there is nothing left of it to merge. Withdraw that merge first if it does not hold.',
}

/**
 * Links two groups of the recorder's unit: one merged into, or split into, the other. Disruptions keep their group; a group
 * that merged is archived from that day.
 */
export async function recordLineage(acting: Acting, input: RecordLineage): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const from = await findOwnOcg(acting, input.from, 'from')
  const to = await findOwnOcg(acting, input.to, 'to')
  return carryOutOnce(database, { viewer: recorder, operation: 'recordOcgLineage', recordKind: 'Ocg', input, now }, from.id, async () => {
    await lockSpells(database, from.id)
    const reading = { viewer: recorder, database, asAt: null }
    const { days, problems } = readPastDays('day', input.day, londonDayOf(now))
    const isDay = days?.precision === 'DAY'
    const links = (await findLineage(reading, [from.id])).filter(({ fromOcgId }) => fromOcgId === from.id)
    const linked = links.some(({ toOcgId }) => toOcgId === to.id)
    const mergedAlready = from.id !== to.id && input.kind === 'MERGED_INTO' && links.some(({ kind }) => kind === 'MERGED_INTO')
    const isPair = isDay && from.id !== to.id && !linked
    const spells = (await findSpellsOfGroups(reading, [from.id])).filter(({ isWithdrawn }) => !isWithdrawn)
    const archiving = isDay && input.kind === 'MERGED_INTO' ? archivingOf(from.id, days.from, keptText(input.reason), spells) : null
    const further: Problem[] = [
      ...problems,
      ...[from, to].flatMap((ocg, index) =>
        ocg.isWithdrawn ? [{ field: index === 0 ? 'from' : 'to', message: 'This group is withdrawn: a withdrawn group neither merges nor splits' }] : [],
      ),
      ...(days && !isDay ? [{ field: 'day', message: 'Enter the day from which it holds' }] : []),
      ...(from.id === to.id ? [{ field: 'to', message: 'Choose another group: a group cannot merge or split into itself' }] : []),
      ...(linked ? [linkedAlready] : mergedAlready ? [mergedBefore] : []),
      ...(isPair && (await closesCircle(database, { fromOcgId: from.id, toOcgId: to.id, kind: input.kind, day: days.from })) ? [comesFromIt] : []),
      ...textProblems('reason', input.reason, { name: 'why the groups are linked', atMost: 1_000, isRequired: true }),
      ...(archiving?.problems ?? []),
    ]
    refuseProblems(further)
    await addLineage(database, {
      unitCode, fromOcgId: from.id, toOcgId: to.id, kind: input.kind, day: days?.from ?? input.day, reason: keptText(input.reason), recordedBy: personCode, now,
    })
    await archiving?.archive(database, { unitCode, personCode, now })
    return [to.id]
  })
}
