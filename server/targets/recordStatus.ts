import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { keptText, textProblems, tidy } from '../facts/textRules.ts'
import { nextDay, type Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { addStatusSpell } from './addStatusSpell.ts'
import { findOwnOcg } from './findOwnOcg.ts'
import type { OcgStatus } from './ocgRecord.ts'
import { placeOfSpell } from './spellRules.ts'
import { findSpellsOfGroups, lockSpells } from './spellStore.ts'

export type RecordStatus = WithTextAnswers & {
  key: string
  /** Node id of the group. */
  ocg: string
  status: OcgStatus
  from: string
  lastDay?: string | null | undefined
  reason: string
}

/**
 * Records a spell in which a group has one status. It ends the spell that lasts where it begins in that, which resumes after its
 * last day if it has one; one that would overlap another is refused, naming the other.
 */
export async function recordStatus(acting: Acting, input: RecordStatus): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const ocg = await findOwnOcg(acting, input.ocg, 'ocg')
  return carryOutOnce(database, { viewer: recorder, operation: 'recordOcgStatus', recordKind: 'Ocg', input, now }, ocg.id, async (ocgId) => {
    await lockSpells(database, ocgId)
    const today = londonDayOf(now)
    const { days, problems } = readSpellDays(input, today)
    const further: Problem[] = [
      ...(ocg.isWithdrawn ? [{ field: 'ocg', message: 'This group is withdrawn: restore it first, then record its status' }] : []),
      ...problems,
      ...textProblems('reason', input.reason, { name: 'why the group has this status', atMost: 1_000, isRequired: true }),
    ]
    if (days === null) return refuseProblems(further)
    const standing = (await findSpellsOfGroups({ ...acting, asAt: null }, [ocgId])).filter(({ isWithdrawn }) => !isWithdrawn)
    const fresh = { ocgId, status: input.status, ...days, reason: keptText(input.reason) }
    const place = placeOfSpell(standing, fresh, today)
    refuseProblems([...further, ...place.problems])
    await addStatusSpell(database, fresh, place, { unitCode, personCode, now })
  })
}

function readSpellDays(input: Pick<RecordStatus, 'from' | 'lastDay'>, today: Day): { days: { from: Day; to: Day | null } | null; problems: Problem[] } {
  const from = readDay('from', input.from, today, 'Enter the first day of the status')
  const lastDayText = tidy(input.lastDay)
  const last = lastDayText ? readDay('lastDay', lastDayText, today, 'Enter the last day of the status, or leave it out while it lasts') : { day: null, problems: [] }
  const problems = [...from.problems, ...last.problems]
  if (from.day && last.day && last.day < from.day) problems.push({ field: 'lastDay', message: 'The last day is before the first. Mend one of the two.' })
  if (from.day === null || problems.length > 0) return { days: null, problems }
  return { days: { from: from.day, to: last.day === null ? null : nextDay(last.day) }, problems }
}

function readDay(field: string, text: string, today: Day, otherwise: string): { day: Day | null; problems: Problem[] } {
  if (!tidy(text)) return { day: null, problems: [{ field, message: otherwise }] }
  const { days, problems } = readPastDays(field, text, today)
  if (!days) return { day: null, problems }
  return days.precision === 'DAY' ? { day: days.from, problems: [] } : { day: null, problems: [{ field, message: otherwise }] }
}
