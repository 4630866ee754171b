import { inThousands } from '../../../facts/inThousands.ts'
import type { OutcomeCounts } from '../../../measures/longTerm/sequenceOutcomes.ts'
import type { SurvivalCurve } from '../../../measures/longTerm/survivalCurve.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'

export const becameCode = 'became'

/** What was measured first, then why the rest could not be. */
const outcomes = [
  { count: 'fell', name: 'Fell, not back when last seen', means: 'Below the line set for recovery, and not back over it when last seen', isMeasured: true },
  { count: 'recovered', name: 'Fell, and came back', means: 'Fell below the line set for recovery, and was seen back over it', isMeasured: true },
  { count: 'noEffectSeen', name: 'No effect seen', means: 'Assessed again and never seen to fall', isMeasured: true },
  { count: 'stronger', name: 'Stronger than before', means: 'Last seen above the score before, by the share set or more', isMeasured: true },
  { count: 'notAssessed', name: 'Not assessed since', means: 'No assessment by the same method since', isMeasured: false },
  { count: 'noBaseline', name: 'No score before', means: 'No assessment before the first disruption', isMeasured: false },
  { count: 'methodChanged', name: 'Scoring method changed', means: 'Scores by different methods are never joined', isMeasured: false },
  { count: 'datedTooLoosely', name: 'Dated too loosely', means: 'Known less closely than to a month', isMeasured: false },
] as const satisfies readonly { count: keyof OutcomeCounts; name: string; means: string; isMeasured: boolean }[]

/** What became of groups after sequences of disruptions, all units together. Checked in: test/unit/packs/parts/compare/lasting.test.ts. */
export function becameTable(counts: OutcomeCounts, recovery: Pick<SurvivalCurve, 'events'>): PackTable {
  return {
    code: becameCode,
    title: 'What became of groups after disruptions, all units together',
    columns: [textColumn('What became of the group'), numberColumn('Sequences'), textColumn('Measured'), textColumn('Meaning')],
    rows: outcomes.map(({ count, name, means, isMeasured }) => [name, counts[count], isMeasured ? 'Yes' : 'No', means]),
    notes: ['Disruptions of one group in a row are one sequence. What is seen followed the work: other things happen to groups as well.', ...alsoStronger(counts, recovery)],
    isOnPage: true,
  }
}

/** Why more came back in the table of times: what fell, came back and was last seen above the score before is stronger here (sequenceOutcomes.ts). */
function alsoStronger({ recovered }: OutcomeCounts, { events }: Pick<SurvivalCurve, 'events'>): string[] {
  const both = (events ?? 0) - recovered
  if (both <= 0) return []
  const [was, itIs, is] = both === 1 ? ['was', 'it is', 'is'] : ['were', 'they are', 'are']
  return [
    `Each sequence is in one row, by how it was last seen. ${inThousands(both)} that fell and came back ${was} last seen stronger than before, and ${is} in that row; `
    + `in the table of how soon groups came back ${itIs} with those that came back, so that it has ${inThousands(both)} more.`,
  ]
}
