import type { Block } from '../block.ts'

// unit other network nobody/without a role. Auditors and administrators see no figures; a refusal says so in words.
const all = 'GGGG GGGG GGGG-- --'
const maybe = 'gggg gggg gggg-- --'
const nothing = 'nnnn nnnn nnnn-- --'
const unfilled = 'FFFF FFFF FFFF-- --'
/** Rows that tell of single records where there are fewer than five: for those alone who may open the records. */
const detail = { year: all, few: 'GGGG xxxx xxxx-- --' }
const detailOf = { year: all, few: 'GGGG ---- ------ --' }
const maybeOf = { year: maybe, few: 'gggg ---- ------ --' }

// roles network
const everybody = 'GGGG GGGG-- --'
const nobody = 'nnnn nnnn-- --'
const either = { stated: everybody, missing: everybody }
const ifStated = { stated: everybody, missing: nobody }
const ifMissing = { stated: nobody, missing: everybody }

/** Fewer than five groups of a threat or force, and the next smallest row: for those alone who may open the records; the words say so to others. */
const fewGroups = { year: 'GGGG xxxx xxxx-- --', few: 'GGGG ---- ------ --' }
const fewGroupsInWords = { year: 'GGGG PPPP PPPP-- --', few: 'GGGG ---- ------ --' }

/** The mix and the means of every unit are for all units, the board, the centre and the criteria owner, as figures are. */
export const mixes: Block[] = [
  {
    type: 'Mix', axis: 'figures', states: ['year', 'few'],
    fields: {
      ...each(['asAt', 'assessedBy', 'bases', 'basis', 'basisInWords', 'credit', 'onDay', 'period', 'returns', 'returnsInWords', 'unit'], all),
      ...each(['byForce', 'byStrand', 'byThreat'], detail), ...each(['byStrandOfUnits', 'editions', 'gaps', 'threatAssessedOn', 'whyNoForces', 'whyNoStrands', 'whyNoThreats'], nothing), gapsFilled: unfilled, seriesBreaks: maybe,
      caveats: { year: all, few: 'PPPP PPPP PPPP-- --' }, findings: { year: 'GGGG PPPP PPPP-- --', few: 'gggg nnnn nnnn-- --' }, whyNoDetail: { year: nothing, few: 'nnnn PPPP PPPP-- --' },
    },
  },
  { type: 'MixRow', axis: 'figures', states: ['year', 'few'], fields: { ...each(['code', 'counts', 'name'], detailOf), share: maybeOf } },
  {
    type: 'ThreatMixRow', axis: 'figures', states: ['year', 'few'],
    fields: { ...each(['code', 'counts', 'name'], detailOf), inWords: fewGroupsInWords, ...each(['scoredOcgs', 'shareOfScoredOcgs'], fewGroups), share: maybeOf, assessedPriority: { year: nothing, few: 'nnnn ---- ------ --' } },
  },
  {
    type: 'ForceMixRow', axis: 'figures', states: ['year', 'few'],
    fields: { ...each(['counts', 'force', 'residents', 'residentsShare', 'unit'], detailOf), inWords: fewGroupsInWords, ...each(['assessedShare', 'scoredOcgs'], fewGroups), shareOfAssessed: { ...fewGroups, few: maybeOf.few }, share: maybeOf },
  },
  { type: 'CreditMix', axis: 'figures', states: ['year', 'few'], fields: { ...each(['led', 'supported'], all), ledWithSupport: { year: maybe, few: 'gggg nnnn nnnn-- --' }, whyNoShare: { year: nothing, few: 'nnnn PPPP PPPP-- --' } } },
  {
    type: 'UnitStrands', axis: 'role', states: ['year', 'few'],
    fields: { unit: everybody, byStrand: { year: everybody, few: 'GGGG xxxx-- --' }, whyNoDetail: { year: nobody, few: 'nnnn GGGG-- --' } },
  },
  {
    type: 'CapabilitiesAndMeans', axis: 'role', states: ['accepted'],
    fields: each(['asAt', 'bases', 'basis', 'basisInWords', 'caveats', 'gaps', 'inspection', 'period', 'periods', 'residentsDay', 'returns', 'returnsInWords', 'units'], everybody),
  },
  {
    type: 'UnitMeans', axis: 'role', states: ['stated', 'missing'],
    fields: { ...each(['capabilities', 'residents', 'staff', 'unit'], either), ...each(['budget', 'budgetTotal', 'budgetYear'], ifStated), ...each(['missingBudget', 'missingStaff'], ifMissing) },
  },
  { type: 'CapabilityStates', axis: 'role', states: ['stated', 'missing'], fields: each(['capability', 'states'], either) },
  { type: 'CapabilityStateAt', axis: 'role', states: ['stated', 'missing'], fields: { code: ifStated, ...each(['hasReturn', 'inWords'], either) } },
  { type: 'Capability', axis: 'role', states: ['stated'], fields: each(['code', 'name'], everybody) },
  {
    type: 'StaffAt', axis: 'role', states: ['stated', 'missing'],
    fields: { period: either, missing: ifMissing, ...each(['partnerStaff', 'staffInPost', 'staffPerMillionResidents'], ifStated) },
  },
  { type: 'BudgetLine', axis: 'role', states: ['stated'], fields: each(['amount', 'source', 'term'], everybody) },
  { type: 'InspectionFigure', axis: 'role', states: ['published'], fields: each(['inWords', 'source', 'staff', 'unit', 'year'], everybody) },
]

function each(names: readonly string[], row: Block['fields'][string]): Block['fields'] {
  return Object.fromEntries(names.map((name) => [name, row]))
}
