import { inThousands } from '../../facts/inThousands.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Records that touch the period, but whose days are known too roughly to count in it. */
export function datedTooLoosely({ datedTooLoosely: { disruptions, outputs } }: Pick<CheckFacts, 'datedTooLoosely'>): Finding[] {
  const found = [countOf(disruptions, 'disruption'), countOf(outputs, 'output')].filter((words) => words !== null)
  if (found.length === 0) return []
  const isOne = disruptions + outputs === 1
  const message = `${found.join(' and ')} ${isOne ? 'touches' : 'touch'} the period, but ${isOne ? 'is' : 'are'} dated too loosely to count in it. Give closer days, or say why they are not known.`
  return [{ code: 'DATED_TOO_LOOSELY', figure: null, key: '', message }]
}

function countOf(count: number, one: string): string | null {
  return count === 0 ? null : `${inThousands(count)} ${one}${count === 1 ? '' : 's'}`
}
