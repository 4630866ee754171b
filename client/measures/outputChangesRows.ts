import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import { inSentence, shareInWords } from '../parts/numberInWords.ts'
import type { OutputChangeFactsFragment } from '../graphql/generated/graphql.ts'

const measureNames: Readonly<Record<OutputChangeFactsFragment['measures'], string>> = {
  INTENTION: 'Intention, said straight after',
  BEHAVIOUR_AT_FOLLOW_UP: 'Behaviour, reported at follow-up',
}

/** Intention and behaviour apart; those who answered only once are named, not dropped. */
export function outputChangesRows(changes: readonly OutputChangeFactsFragment[]): ChartTable {
  return {
    columns: [
      { key: 'measures', name: 'What was asked', holds: 'text' },
      { key: 'pairs', name: 'Answered both times', unit: 'people', holds: 'number' },
      { key: 'before', name: 'Yes before', holds: 'text' },
      { key: 'after', name: 'Yes after', holds: 'text' },
      { key: 'change', name: 'Change, 95% interval', holds: 'text' },
      { key: 'beforeOnly', name: 'Answered before only', unit: 'people', holds: 'number' },
      { key: 'afterOnly', name: 'Answered after only', unit: 'people', holds: 'number' },
    ],
    rows: changes.map(changeRow),
  }
}

function changeRow({ measures, change, missing, beforeOnly, afterOnly }: OutputChangeFactsFragment): ChartRow {
  if (!change) {
    const why = { missing: missing ? inSentence(missing) : 'too few to say' }
    const wasAsked = beforeOnly + afterOnly > 0
    return {
      measures: measureNames[measures], pairs: why, before: why, after: why, change: why,
      beforeOnly: wasAsked ? beforeOnly : why, afterOnly: wasAsked ? afterOnly : why,
    }
  }
  return {
    measures: measureNames[measures], beforeOnly, afterOnly, pairs: change.pairs, before: shareInWords(change.shareBefore), after: shareInWords(change.shareAfter),
    change: `${points(change.change)} (${points(change.lower)} to ${points(change.upper)})`,
  }
}

/** "up 12 points", "down 3 points": a change between two shares, in percentage points. */
function points(change: number): string {
  const whole = Math.round(change * 100)
  if (whole === 0) return 'no change'
  return `${whole > 0 ? 'up' : 'down'} ${Math.abs(whole)} ${Math.abs(whole) === 1 ? 'point' : 'points'}`
}
