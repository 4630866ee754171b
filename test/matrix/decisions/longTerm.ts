import type { Block } from '../block.ts'

// unit other network nobody/without a role. Auditors and administrators see no figures; a refusal says so in words.
const all = 'GGGG GGGG GGGG-- --'
const maybe = 'gggg gggg gggg-- --'
const unitAlone = 'GGGG xxxx xxxx-- --'
const othersToldWhy = 'nnnn PPPP PPPP-- --'
const everybodyToldWhy = 'PPPP PPPP PPPP-- --'
const nothing = 'nnnn nnnn nnnn-- --'
const withheld = 'xxxx xxxx xxxx-- --'
const mayOpen = 'TTTT FFFF FFFF-- --'
const nobodyOpens = 'FFFF FFFF FFFF-- --'
// Days of choice: neighbouring ones would tell of single records, so only those who may open the records name them.
const days = 'GGGG ---- ------ --'
const maybeDays = 'gggg ---- ------ --'

/** A year of the unit, a month of it with one sequence and few disruptions, days of choice in that month, the network, and a force. */
const states = ['year', 'few', 'days', 'network', 'force'] as const
const alike = { year: all, few: all, days, network: all, force: all }
/** What tells of single records where there are fewer than five: for those alone who may open the records. */
const detail = { year: all, few: unitAlone, days, network: all, force: 'gggg gggg gggg-- --' }
/** In its year the unit had enough disruptions and sequences to be counted and measured; of each quarter, few. */
const ofCurve = { network: all, few: unitAlone }
const known = { network: all, few: 'nnnn nnnn nnnn-- --' }

/** Long-term figures are for whoever sees figures; nobody opens the records of the network or of a force. */
export const longTerm: Block[] = [
  {
    type: 'LongTermImpact', axis: 'figures', states,
    fields: {
      ...each(['asAt', 'basisInWords', 'period', 'reactivationAfterArchiving', 'reactivationAfterMajor', 'recovery', 'returns', 'returnsInWords', 'settings', 'waitingOcgs', 'cover'], alike),
      caveats: { ...alike, year: everybodyToldWhy, few: everybodyToldWhy }, ...each(['durability', 'durabilityByQuarter', 'outcomes'], detail), ...each(['relief', 'reliefByYear'], detail),
      findings: { year: maybe, few: maybe, days: maybeDays, network: all, force: maybe },
      force: { year: nothing, few: nothing, days: 'nnnn ---- ------ --', network: nothing, force: all },
      mayOpenRecords: { year: mayOpen, few: mayOpen, days: 'TTTT ---- ------ --', network: nobodyOpens, force: nobodyOpens },
      settingsChanging: { year: nobodyOpens, few: nobodyOpens, days: 'FFFF ---- ------ --', network: nobodyOpens, force: nobodyOpens },
      unit: { ...alike, network: nothing, force: nothing },
      whyNoDetail: { year: nothing, few: othersToldWhy, days: 'nnnn ---- ------ --', network: nothing, force: maybe },
    },
  },
  { type: 'AssessmentCover', axis: 'figures', states: ['own', 'figures'], fields: { ...each(['neverAssessed', 'ocgs', 'overdue', 'inWords'], { own: 'GGGG PPPP !!!!!! !!', figures: all }) } },
  {
    type: 'Durability', axis: 'figures', states: ['network', 'few'],
    fields: {
      ...each(['due', 'held', 'lost', 'months', 'notYetDue', 'overdue', 'partlyHeld', 'unknown'], { network: all, few: days }),
      heldShare: { network: all, few: 'nnnn ---- ------ --' }, whyNoShare: { network: nothing, few: days },
    },
  },
  { type: 'ShareOf', axis: 'figures', states: ['network'], fields: each(['lower', 'of', 'part', 'share', 'upper'], all) },
  { type: 'DurabilityQuarter', axis: 'figures', states: ['network', 'year'], fields: { from: all, inWords: all, durability: { network: all, year: unitAlone }, isProvisional: { network: all, year: unitAlone } } },
  {
    type: 'OutcomeCounts', axis: 'figures', states: ['network', 'year', 'few'],
    fields: {
      ...each(['datedTooLoosely', 'disruptions', 'fell', 'measured', 'methodChanged', 'noBaseline', 'noEffectSeen', 'notAssessed', 'recovered', 'sequences', 'stronger'], { network: all, year: all, few: days }),
      ...each(['fellShare', 'strongerShare'], { network: all, year: nothing, few: 'nnnn ---- ------ --' }),
    },
  },
  {
    type: 'SurvivalCurve', axis: 'figures', states: ['network', 'few'],
    fields: {
      ...each(['total', 'events', 'censored', 'competing'], ofCurve), ...each(['days', 'survival', 'lower', 'upper', 'incidence', 'atRiskDays', 'atRisk'], known),
      ...each(['medianDays', 'medianLower', 'medianUpper', 'whyNoMedian', 'whyNoMedianUpper'], { network: maybe, few: nothing }), inWords: { network: all, few: everybodyToldWhy }, whyNone: { network: nothing, few: everybodyToldWhy },
    },
  },
  {
    type: 'ReliefTotal', axis: 'figures', states: ['network', 'few'],
    fields: { ...each(['complete', 'months', 'observedDays', 'scoreDays', 'sequences', 'toComeDays', 'unobservedDays'], { network: all, few: days }), perSequence: { network: all, few: 'nnnn ---- ------ --' } },
  },
  { type: 'ReliefYear', axis: 'figures', states: ['network', 'few'], fields: each(['financialYear', 'inWords', 'isProvisional', 'relief'], { network: all, few: days }) },
  {
    type: 'EffectTable', axis: 'figures', states: ['network', 'year'],
    fields: {
      ...each(['asAt', 'dimension', 'period', 'rows', 'settings', 'waitingOcgs'], { network: all, year: all }), caveats: { network: all, year: everybodyToldWhy }, force: nothing,
      mayOpenRecords: { network: nobodyOpens, year: mayOpen }, settingsChanging: nobodyOpens, unit: { network: nothing, year: all },
    },
  },
  {
    // A row with enough sequences, one with too few of the whole network, and one of the unit.
    type: 'EffectRow', axis: 'figures', states: ['enough', 'few', 'fewOfUnit'],
    fields: {
      code: all, name: all, outcomes: { enough: all, few: withheld, fewOfUnit: unitAlone }, durability: { enough: all, few: withheld, fewOfUnit: 'gggg xxxx xxxx-- --' },
      relief: { enough: all, few: withheld, fewOfUnit: 'gggg xxxx xxxx-- --' },
      ...each(['medianDaysToRecovery', 'medianLower', 'medianUpper', 'whyNoMedianUpper'], { enough: maybe, few: withheld, fewOfUnit: nothing }),
      whyNoMedian: { enough: maybe, few: nothing, fewOfUnit: nothing }, whyNoRecovery: nothing,
      recoveredWithinYear: { enough: all, few: withheld, fewOfUnit: nothing }, whyNoDetail: { enough: nothing, few: everybodyToldWhy, fewOfUnit: everybodyToldWhy },
    },
  },
  { type: 'ShareEstimate', axis: 'figures', states: ['network'], fields: each(['atRiskAtStart', 'lower', 'share', 'upper'], all) },
  {
    type: 'RecoveryComparison', axis: 'figures', states: ['network', 'few'],
    fields: {
      ...each(['asAt', 'one', 'other', 'period', 'settings', 'inWords'], { network: all, few: all }), caveats: { network: all, few: everybodyToldWhy }, inBoth: { network: all, few: all },
      logRank: { network: all, few: nothing },
    },
  },
  { type: 'LogRank', axis: 'figures', states: ['network'], fields: each(['chiSquare', 'degreesOfFreedom', 'p'], all) },
]

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
