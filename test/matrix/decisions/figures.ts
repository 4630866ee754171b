import type { Block } from '../block.ts'

// unit other network nobody/without a role. Auditors and administrators see no figures; a refusal says so in words.
const all = 'GGGG GGGG GGGG-- --'
const maybe = 'gggg gggg gggg-- --'
const unitAlone = 'GGGG xxxx xxxx-- --'
const unitMaybe = 'gggg xxxx xxxx-- --'
const nothing = 'nnnn nnnn nnnn-- --'
// Days of choice: neighbouring ones would tell of single records, so only those who may open the records name them.
const days = 'GGGG ---- ------ --'
const maybeDays = 'gggg ---- ------ --'
const notInDays = 'nnnn ---- ------ --'
/** Of figures as recorded: they are from no edition, and leave no return out. */
const noneOf = { year: nothing, few: nothing, days: notInDays }
const unfilled = 'FFFF FFFF FFFF-- --'
const alike = { year: all, few: all, days }
const maybeAlike = { year: maybe, few: maybe, days: maybeDays }
/** What tells of single records where there are fewer than five: for those alone who may open the records. */
const detail = { year: all, few: unitAlone, days }
const detailOf = { year: all, few: 'GGGG ---- ------ --' }

/** Running totals: by day for those who may open the records, by month for others. */
const byMonth = 'GGGG PPPP PPPP-- --'
const curve = { year: byMonth, few: unitAlone }

// roles network
const everybody = 'GGGG GGGG-- --'
const maybeAll = 'gggg gggg-- --'
const nobody = 'nnnn nnnn-- --'
const withheld = 'xxxx xxxx-- --'

/** Figures of every unit are for all units, the board, the centre and the criteria owner; the records under them are the unit's. */
export const figures: Block[] = [
  {
    type: 'UnitImpact', axis: 'figures', states: ['year', 'few', 'days'],
    fields: {
      asAt: alike, bases: alike, basis: alike, basisInWords: alike, byForce: detail, byStrand: detail, byTactic: detail, byThreat: detail, caveats: { year: all, few: 'PPPP PPPP PPPP-- --', days }, cumulative: alike,
      datedTooLoosely: maybeAlike, editions: noneOf, findings: maybeAlike, gaps: noneOf, gapsFilled: { year: unfilled, few: unfilled, days: 'FFFF ---- ------ --' }, headline: alike, mayOpenRecords: { year: 'TTTT FFFF FFFF-- --', few: 'TTTT FFFF FFFF-- --', days: 'TTTT ---- ------ --' },
      monthly: alike, outcomes: detail, outputChanges: alike, outputs: { year: all, few: maybe, days: maybeDays }, outputsDatedTooLoosely: maybeAlike, period: alike,
      returns: alike, returnsInWords: alike, seriesBreaks: maybeAlike, unit: alike, whyNoDetail: { year: nothing, few: 'nnnn PPPP PPPP-- --', days: notInDays }, yearBefore: alike, yearBeforePeriod: alike,
    },
  },
  {
    // Nobody may open the records of the whole network.
    type: 'NetworkImpact', axis: 'role', states: ['year', 'few'],
    fields: {
      asAt: everybody, bases: everybody, basis: everybody, basisInWords: everybody, byForce: { year: everybody, few: withheld }, byStrand: { year: everybody, few: withheld },
      byTactic: { year: everybody, few: withheld }, byThreat: { year: everybody, few: withheld }, caveats: everybody, datedTooLoosely: maybeAll, editions: nobody, findings: maybeAll, gaps: nobody, gapsFilled: 'FFFF FFFF-- --',
      headline: everybody, monthly: everybody, outcomes: { year: everybody, few: withheld }, outputChanges: everybody, outputs: { year: everybody, few: maybeAll },
      outputsDatedTooLoosely: maybeAll, period: everybody, returns: everybody, returnsInWords: everybody, seriesBreaks: maybeAll, units: everybody, whyNoDetail: { year: nobody, few: everybody },
    },
  },
  {
    type: 'UnitSeries', axis: 'role', states: ['year', 'few'],
    fields: { cumulative: everybody, datedTooLoosely: maybeAll, gaps: nobody, headline: everybody, unit: everybody, whyNoDetail: { year: nobody, few: 'nnnn GGGG-- --' } },
  },
  {
    type: 'Headline', axis: 'figures', states: ['year', 'few'],
    fields: { gross: all, major: all, minor: all, moderate: all, negative: all, noImpact: all, supportedGross: all, supportedNegative: all },
  },
  { type: 'Count', axis: 'figures', states: ['year', 'few'], fields: { lower: all, upper: all, value: all } },
  {
    type: 'Cumulative', axis: 'figures', states: ['year', 'few'],
    fields: {
      days: curve, grain: byMonth, gross: curve, major: curve, minor: curve,
      moderate: curve, negative: curve, noImpact: curve,
    },
  },
  {
    type: 'MonthlyCounts', axis: 'figures', states: ['year', 'few'],
    fields: {
      datedTooLoosely: all, gross: { year: all, few: unitAlone }, major: { year: all, few: unitAlone }, minor: { year: all, few: unitAlone }, moderate: { year: all, few: unitAlone },
      months: { year: all, few: unitAlone }, monthsInWords: { year: all, few: unitAlone }, negative: { year: all, few: unitAlone }, noImpact: { year: all, few: unitAlone },
      supportedGross: { year: all, few: unitMaybe },
    },
  },
  { type: 'BreakdownRow', axis: 'figures', states: ['year', 'few'], fields: { code: detailOf, counts: detailOf, name: detailOf } },
  { type: 'OutcomeTotal', axis: 'figures', states: ['year', 'few'], fields: { disruptions: detailOf, kind: detailOf, measureUnit: detailOf, total: detailOf } },
  {
    type: 'OutputTotals', axis: 'figures', states: ['year'],
    fields: { answered: maybe, asked: maybe, kind: all, outputs: all, outputsNotAsked: all, outputsWithoutCount: all, peopleReached: maybe, shareAnswered: maybe, strand: all },
  },
  { type: 'UnitQuality', axis: 'role', states: ['now'], fields: { asAt: 'GGGG !!!!!! !!', points: 'GGGG !!!!!! !!', unit: 'GGGG !!!!!! !!' } },
  {
    type: 'QualityPoint', axis: 'role', states: ['now'],
    fields: { code: 'GGGG !!!!!! !!', inWords: 'GGGG !!!!!! !!', moreThanDays: 'GGGG !!!!!! !!', of: 'GGGG !!!!!! !!', recordedIn: 'GGGG !!!!!! !!', records: 'GGGG !!!!!! !!' },
  },
]
