import { checkBackMarkWords } from '../../charts/scoreStepsEvents.ts'
import { countOf, inSentence } from '../../parts/numberInWords.ts'
import { dayFromNumber, dayNumber } from '../../periods/dayInWords.ts'
import { planStateWords } from '../../plans/planWords.ts'
import { lineageWords, statusWords } from '../groupWords.ts'
import type { GroupLife } from './groupLife.ts'
import { lifeEvents } from './lifeEvents.ts'
import { disruptionInWords } from './lifeTable.ts'

export interface RecentChange {
  day: string
  words: string
}

export const recentDays = 90

const hidden = 'A group that you may not see'

/**
 * What happened to a group, by the day on which it happened, newest first.
 *
 * @param today the day that the page is as at; `recentDays` back from it, both ends included
 */
export function recentChanges(group: GroupLife, today: string): RecentChange[] {
  const from = dayFromNumber(dayNumber(today) - recentDays)
  const ofLife = lifeEvents(group).flatMap((event): RecentChange[] => {
    const { day } = event
    switch (event.kind) {
      case 'SCORE':
        return [{ day, words: `Assessed: score ${event.score}, band ${event.band}` }]
      case 'DISRUPTION':
        return [{ day, words: `Disruption ${event.reference}, ${inSentence(disruptionInWords(event))}` }]
      case 'SPELL':
        return [{ day, words: `Status: ${inSentence(statusWords[event.status])}` }]
      case 'CHECK_BACK':
        return [{ day, words: `Check-back of ${event.reference} after ${countOf(event.months, 'month')}: ${inSentence(checkBackMarkWords[event.mark])}` }]
    }
  })
  const others: RecentChange[] = [
    ...group.transfers.map(({ day, from: before, to }) => ({ day, words: `Handed over by ${before.code} to ${to.code}` })),
    ...group.lineage.map(({ day, kind, from, to }) => ({ day, words: `${from?.alias ?? hidden} ${lineageWords[kind]} ${to?.alias ?? inSentence(hidden)}` })),
    ...group.planActions.flatMap(({ closedOn, state, action }) => (closedOn ? [{ day: closedOn, words: `Plan action ${inSentence(planStateWords[state])}: ${action}` }] : [])),
  ]
  return [...ofLife, ...others].filter(({ day }) => day >= from && day <= today).toSorted((one, other) => other.day.localeCompare(one.day))
}
