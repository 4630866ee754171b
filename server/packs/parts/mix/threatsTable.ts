import type { Mix } from '../../../comparison/mix/mix.ts'
import { dayInWords } from '../../../periods/day.ts'
import { missingCell } from '../compare/missingCell.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { decimalsThatTell, shareCell, shareColumn } from './shareCell.ts'
import { nothingLed } from './strandsTable.ts'

const tooFew = 'Too few to say'

/** A row a threat: its share of the work beside its share of the scored active groups, and how high units rank it. Units: disruptions, groups. */
export function threatsTable({ byThreat, onDay }: Pick<Mix, 'byThreat' | 'onDay'>): PackTable {
  const digits = decimalsThatTell(byThreat.flatMap(({ share, shareOfScoredOcgs }) => (share && shareOfScoredOcgs ? [[share, shareOfScoredOcgs] as const] : [])))
  return {
    code: 'mix-threats',
    title: 'Threats: what was done beside what there is',
    columns: [
      textColumn('Threat'), numberColumn('Gross'), numberColumn('Negative'), shareColumn('Share of the work (%)', digits), numberColumn('Scored active groups'),
      shareColumn('Share of scored active groups (%)', digits), textColumn('Assessed priority'), textColumn('Together'),
    ],
    rows: byThreat.map(({ name, counts, share, scoredOcgs, shareOfScoredOcgs, assessedPriority, inWords }) => [
      name, counts.gross, counts.negative, shareCell(share, nothingLed), scoredOcgs ?? missingCell(tooFew),
      shareCell(shareOfScoredOcgs, scoredOcgs === null ? tooFew : 'No scored groups'), assessedPriority ?? missingCell('Not in a return'), inWords,
    ]),
    notes: [
      `Groups that were active on ${dayInWords(onDay)} and have a score by any method. One disruption or group of several threats counts under each: shares may add up to more than 100%.`,
      'Intervals: Wilson, 95%. Where they overlap there is no clear difference. Where they do not, that is no fault by itself: work follows what can be done, and scores are of groups that are known.',
    ],
    isOnPage: true,
  }
}
