import type { ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareCells, sharesThatTell } from './shareCells.ts'
import { nothingLed, tooFew } from './strandTable.ts'

/** A row a threat: its share of the work beside its share of the scored groups, and the assessed priority as a word. */
export function threatTable(rows: MixFacts['byThreat']): ChartTable {
  const shareColumn = sharesThatTell(rows.flatMap(({ share, shareOfScoredOcgs }) => (share && shareOfScoredOcgs ? [[share, shareOfScoredOcgs] as const] : [])))
  return {
    columns: [
      { key: 'name', name: 'Threat', holds: 'text' },
      { key: 'share', name: 'Share of the work', ...shareColumn, limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'groups', name: 'Share of scored active groups', ...shareColumn, limits: { lower: 'groupsLower', upper: 'groupsUpper' } },
      { key: 'priority', name: 'Assessed priority', holds: 'text' },
      { key: 'inWords', name: 'Together', holds: 'text' },
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
      { key: 'scored', name: 'Scored active groups', unit: 'groups', holds: 'number' },
    ],
    rows: rows.map(({ code, name, counts, share, shareOfScoredOcgs, scoredOcgs, assessedPriority, inWords }) => ({
      code, name, ...shareCells('share', share, nothingLed), ...shareCells('groups', shareOfScoredOcgs, typeof scoredOcgs === 'number' ? 'no scored groups' : tooFew),
      priority: assessedPriority ? inSentence(assessedPriority) : { missing: 'not in a return' }, inWords, gross: counts.gross, negative: counts.negative, scored: scoredOcgs ?? { missing: tooFew },
    })),
  }
}
