import type { ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { checkBackMarkWords } from '../../charts/scoreStepsEvents.ts'
import type { LifeEvent } from '../../charts/scoreStepsEvents.ts'
import { gradeWords } from '../../parts/gradeWords.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { statusWords } from '../groupWords.ts'

const noScore = { missing: 'no score' }

/** What the drawing shows, as a table, newest first. */
export function lifeTable(events: readonly LifeEvent[]): ChartTable {
  return {
    columns: [
      { key: 'day', name: 'Day', holds: 'day' },
      { key: 'what', name: 'What', holds: 'text' },
      { key: 'score', name: 'Score', holds: 'number' },
      { key: 'words', name: 'In words', holds: 'text' },
      { key: 'reference', name: 'Disruption', holds: 'text' },
    ],
    rows: events.toReversed().map(lifeRow),
  }
}

function lifeRow(event: LifeEvent): ChartRow {
  const { day } = event
  switch (event.kind) {
    case 'SCORE':
      return { day, what: 'Assessment', score: event.score, words: `Band ${event.band}, by ${event.method}`, reference: { missing: 'none' } }
    case 'DISRUPTION':
      return {
        day, what: 'Disruption', score: noScore, words: disruptionInWords(event), reference: event.reference,
      }
    case 'SPELL':
      return { day, what: 'Status', score: noScore, words: `${statusWords[event.status]}${event.lastDay ? ` to ${dayInWords(event.lastDay)}` : ', and still'}`, reference: { missing: 'none' } }
    case 'CHECK_BACK':
      return { day, what: 'Check-back', score: noScore, words: `After ${event.months} months: ${checkBackMarkWords[event.mark]}`, reference: event.reference }
  }
}

/** "Major: arrest, seizure", and against which group where it was not this one. */
export function disruptionInWords({ grade, tactics, ofGroup }: Pick<Extract<LifeEvent, { kind: 'DISRUPTION' }>, 'grade' | 'tactics' | 'ofGroup'>): string {
  return `${gradeWords[grade]}: ${tactics.join('; ') || 'no tactic recorded'}${ofGroup ? ` (against ${ofGroup}, since merged into this group)` : ''}`
}
