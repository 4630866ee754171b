import { inThousands } from '../../facts/inThousands.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** Check-backs of disruptions that the unit led, overdue today. */
export function checkBacksOverdue({ overdueCheckBacks: overdue }: Pick<CheckFacts, 'overdueCheckBacks'>): Finding[] {
  if (overdue === 0) return []
  const message = `${inThousands(overdue)} ${overdue === 1 ? 'check-back is' : 'check-backs are'} overdue. Record whether the effect held, or say why ${overdue === 1 ? 'it has' : 'they have'} to wait.`
  return [{ code: 'CHECK_BACKS_OVERDUE', figure: null, key: '', message }]
}
