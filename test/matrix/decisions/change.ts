import type { Block } from '../block.ts'

// unit other network nobody/without a role. Auditors and administrators see no figures; a refusal says so in words.
const all = 'GGGG GGGG GGGG-- --'
const maybe = 'gggg gggg gggg-- --'
const nothing = 'nnnn nnnn nnnn-- --'
const isSo = 'TTTT TTTT TTTT-- --'
const nobody = 'FFFF FFFF FFFF-- --'
const leaders = 'FTTF FFFF FFFF-- --'
/** Of a month with few disruptions: its value for those who may open the records, and why there is none for others. */
const unitAlone = 'GGGG xxxx xxxx-- --'
const othersToldWhy = 'nnnn PPPP PPPP-- --'
const own = 'PPPP PPPP PPPP-- --'

const alike = { year: all, few: all, network: all }
/** What differs where a value is withheld. */
const withheld = { year: all, few: own, network: all }

/** Change over time is for whoever sees figures; single months of few disruptions for those alone who may open the records. */
export const change: Block[] = [
  {
    type: 'ChangeOverTime', axis: 'figures', states: ['year', 'few', 'network'],
    fields: {
      ...each(['asAt', 'bases', 'basis', 'basisInWords', 'grain', 'measure', 'measureInWords', 'period', 'returns', 'returnsInWords', 'screening'], alike),
      ...each(['caveats', 'formula', 'phases', 'points'], withheld),
      ...each(['datedTooLoosely', 'findings', 'signals'], { year: maybe, few: maybe, network: maybe }),
      ...each(['gaps', 'seriesBreaks', 'strand'], { year: nothing, few: nothing, network: nothing }),
      mayRebase: { year: leaders, few: leaders, network: nobody },
      // Everybody who sees figures reads why limits are what they are; the network has no re-basings.
      rebasings: { year: all, few: all, network: nothing }, unit: { year: all, few: all, network: nothing },
    },
  },
  {
    type: 'ChangePoint', axis: 'figures', states: ['year', 'few'],
    fields: { period: { year: all, few: all }, phase: { year: all, few: all }, value: { year: all, few: unitAlone }, missing: { year: nothing, few: othersToldWhy } },
  },
  {
    type: 'ChangePhase', axis: 'figures', states: ['year', 'few'],
    fields: {
      ...each(['from', 'lastDay', 'number'], { year: all, few: all }), ...each(['lower', 'mean', 'meanMovingRange', 'upper', 'beginsBecause'], { year: all, few: nothing }),
      isTrial: { year: isSo, few: isSo }, points: { year: all, few: unitAlone }, whyNoLimits: { year: nothing, few: own },
    },
  },
  { type: 'ChangeSignal', axis: 'figures', states: ['decade'], fields: { inWords: all, points: all, rule: all } },
  {
    type: 'Rebasing', axis: 'figures', states: ['standing', 'takenBack'],
    fields: {
      ...each(['fromDay', 'id', 'measure', 'reason', 'recordedAt', 'recordedBy', 'unit'], { standing: all, takenBack: all }),
      ...each(['strand', 'whyWithdrawn', 'withdrawnAt', 'withdrawnBy'], { standing: nothing, takenBack: all }),
      mayWithdraw: { standing: leaders, takenBack: nobody },
    },
  },
  {
    type: 'PeriodComparison', axis: 'figures', states: ['year', 'none'],
    fields: {
      ...each(['asAt', 'basis', 'basisInWords', 'earlier', 'later', 'inWords'], { year: all, none: all }), ...each(['lower', 'ratio', 'upper'], { year: all, none: nothing }),
      missing: { year: nothing, none: all },
    },
  },
  { type: 'ComparedPeriod', axis: 'figures', states: ['year'], fields: each(['count', 'days', 'lower', 'period', 'returnsInWords', 'upper'], all) },
]

/** The same decision about several fields. */
function each<Row>(fields: readonly string[], row: Row): Record<string, Row> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
