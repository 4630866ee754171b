import { inThousands } from '../../facts/inThousands.ts'
import { dayInWords } from '../../periods/day.ts'
import { londonDayOf } from '../../periods/londonDay.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Drafts of the unit's records, which are in no figure. Whether they are of the period is not known before they are recorded. */
export function draftsLeftOut({ drafts: { ofUnit, oldest } }: Pick<CheckFacts, 'drafts'>): Finding[] {
  if (ofUnit === 0) return []
  const isOne = ofUnit === 1
  const since = oldest === null ? '' : `, ${isOne ? 'begun' : 'the oldest begun'} on ${dayInWords(londonDayOf(oldest))}`
  const message = `${inThousands(ofUnit)} ${isOne ? 'draft of the unit is' : 'drafts of the unit are'} in no figure${since}. Record or discard ${isOne ? 'it' : 'them'}, or say why ${isOne ? 'it is' : 'they are'} left out.`
  return [{ code: 'DRAFTS_LEFT_OUT', figure: null, key: '', message }]
}
