import type { LineageKind, RecordOcgLineageInput } from '../graphql/generated/graphql.ts'
import { isUnchosen } from '../parts/choice.ts'
import type { Choice } from '../parts/choice.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { noDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** What became of whom, seen from the group whose page it is. */
export type LineageWay = 'MERGED_INTO_OTHER' | 'OTHER_MERGED_INTO' | 'SPLIT_INTO_OTHER' | 'OTHER_SPLIT_INTO'

export interface LineageForm {
  way: LineageWay | ''
  other: Choice | null
  day: TypedDays
  reason: string
}

export const emptyLineage: LineageForm = { way: '', other: null, day: noDays, reason: '' }

export type LineageFacts = Pick<RecordOcgLineageInput, 'kind' | 'from' | 'to' | 'day' | 'reason'>

const kinds: Record<LineageWay, { kind: LineageKind; isBefore: boolean }> = {
  MERGED_INTO_OTHER: { kind: 'MERGED_INTO', isBefore: true },
  OTHER_MERGED_INTO: { kind: 'MERGED_INTO', isBefore: false },
  SPLIT_INTO_OTHER: { kind: 'SPLIT_INTO', isBefore: true },
  OTHER_SPLIT_INTO: { kind: 'SPLIT_INTO', isBefore: false },
}

/** What was typed, as the API takes it: the group that was there before, and the one after. */
export function lineageFacts(own: string, { way, other, day, reason }: LineageForm): MadeFacts<LineageFacts> {
  const made = wholeDay(day, 'day', 'Enter the day from which it holds')
  const problems = [
    ...missing(way, 'way', 'Choose what became of the group'),
    ...missing(other?.value, 'other', isUnchosen(other) ? 'Choose the other group from the list' : 'Enter the other group, then choose it from the list'),
    ...('problems' in made ? made.problems : []),
    ...missing(reason.trim(), 'reason', 'Enter why it is held to be so'),
  ]
  if (problems.length > 0 || way === '' || !other || 'problems' in made) return { problems }
  const { kind, isBefore } = kinds[way]
  return { facts: { kind, ...(isBefore ? { from: own, to: other.value } : { from: other.value, to: own }), day: made.day, reason: reason.trim() } }
}

/** The API names the groups by which came first; the form has one field for the other group. */
export function lineageField({ field, ...problem }: Problem): Problem {
  return { ...problem, field: field === 'from' || field === 'to' ? 'other' : field === 'kind' ? 'way' : field }
}
