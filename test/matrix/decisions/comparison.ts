import type { Block } from '../block.ts'

// roles network nobody/without a role. Auditors and administrators see no figures; a refusal says so in words.
const everybody = 'GGGG GGGG-- --'
const maybeAll = 'gggg gggg-- --'
const nobody = 'nnnn nnnn-- --'
const withheld = 'xxxx xxxx-- --'
/** The unit’s own people, who may open the records; and the words that the others get. */
const ownPeople = 'GGGG xxxx-- --'
const toOthers = 'nnnn GGGG-- --'
/** Sentences leave out units with few disruptions, but to their own people. */
const ownWords = 'PPPP PPPP-- --'
const maybeOwn = 'pppp pppp-- --'

/** Comparing units is for whoever sees figures of units; strands of few disruptions are for the unit alone. */
export const comparison: Block[] = [
  {
    type: 'UnitComparison', axis: 'role', states: ['year', 'few'],
    fields: {
      ...each(['asAt', 'bases', 'basis', 'basisInWords', 'caveats', 'measures', 'network', 'period', 'returns', 'returnsInWords', 'units'], everybody),
      datedTooLoosely: maybeAll, editions: nobody, findings: { year: ownWords, few: maybeOwn }, gaps: nobody, gapsFilled: 'FFFF FFFF-- --', seriesBreaks: maybeAll, strand: nobody, whyNoSupported: nobody,
    },
  },
  {
    // Of one strand, somebody who may not open the few records is given none of its grades and outputs either: these hold nothing.
    type: 'ComparedUnit', axis: 'role', states: ['year', 'few', 'fewOfStrand'],
    fields: {
      ...each(['behaviourChanged', 'returns', 'unit'], everybody), ...each(['headline', 'outputs'], { year: everybody, few: everybody, fewOfStrand: ownWords }),
      byStrand: { year: everybody, few: ownPeople, fewOfStrand: ownPeople }, datedTooLoosely: maybeAll, gaps: nobody, missing: { year: nobody, few: nobody, fewOfStrand: toOthers },
      whyNoDetail: { year: nobody, few: toOthers, fewOfStrand: toOthers }, whyNoOutputs: nobody,
    },
  },
  {
    // Nobody may open the records of the whole network.
    type: 'ComparedNetwork', axis: 'role', states: ['year', 'few'],
    fields: { ...each(['behaviourChanged', 'headline', 'outputs'], everybody), byStrand: { year: everybody, few: withheld }, whyNoDetail: { year: nobody, few: everybody }, whyNoOutputs: nobody },
  },
  { type: 'ComparedOutputs', axis: 'role', states: ['year'], fields: { answered: maybeAll, asked: maybeAll, outputs: everybody, outputsWithoutCount: everybody, peopleReached: maybeAll } },
  {
    type: 'ComparedMeasure', axis: 'role', states: ['rate', 'withoutStaff', 'share'],
    fields: {
      ...each(['code', 'definition', 'kind', 'measuredIn', 'name', 'rankingInWords', 'values'], everybody), denominator: { rate: everybody, withoutStaff: everybody, share: nobody },
      funnel: { rate: everybody, withoutStaff: nobody, share: everybody }, whyNoFunnel: { rate: nobody, withoutStaff: everybody, share: nobody },
    },
  },
  {
    type: 'MeasureValue', axis: 'role', states: ['rate', 'withoutStaff'],
    fields: { ...each(['funnel', 'lower', 'of', 'ofDay', 'upper', 'value'], { rate: everybody, withoutStaff: nobody }), count: everybody, ...each(['missing', 'missingInShort'], { rate: nobody, withoutStaff: everybody }), unit: everybody },
  },
  {
    type: 'FunnelPoint', axis: 'role', states: ['rate'],
    fields: each(['adjustedLower95', 'adjustedLower998', 'adjustedPlace', 'adjustedUpper95', 'adjustedUpper998', 'inWords', 'lower95', 'lower998', 'place', 'upper95', 'upper998', 'z'], everybody),
  },
  { type: 'Funnel', axis: 'role', states: ['rate'], fields: each(['adjustmentInWords', 'curve', 'overall', 'overallOf', 'phi', 'tauSquared'], everybody) },
  {
    type: 'FunnelCurve', axis: 'role', states: ['rate'],
    fields: each(['adjustedLower95', 'adjustedLower998', 'adjustedUpper95', 'adjustedUpper998', 'lower95', 'lower998', 'of', 'upper95', 'upper998'], everybody),
  },
  { type: 'MeasureDefinition', axis: 'role', states: ['rate'], fields: each(['code', 'counts', 'dividedBy', 'method', 'name', 'version'], everybody) },
  { type: 'ComparisonFinding', axis: 'role', states: ['year'], fields: { about: ownWords, sentence: ownWords, measure: maybeOwn, unit: maybeOwn } },
]

/** The same decision about several fields. */
function each(fields: readonly string[], row: string | Record<string, string>): Record<string, string | Record<string, string>> {
  return Object.fromEntries(fields.map((field) => [field, row]))
}
