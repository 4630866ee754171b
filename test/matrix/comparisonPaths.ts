import { emptyIsNone, leading, type Path } from './path.ts'

type Node = Record<string, unknown> | null | undefined
const orNone = (path: Path): Path => ({ ...path, pick: (data) => emptyIsNone(path.pick(data) as Node) })

/** A year with many records, and a month with two. */
const periods = { year: 'FY2025', few: 'M2016-05' }
/** One strand of a month in which the network has enough disruptions, and EMSOU one. */
const fewOfStrand = (type: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `{ it: unitComparison(period: "M2016-07", strand: "PURSUE") { ... on UnitComparison { ${inner} } } }`, ['it', ...steps])
const compared = (period: keyof typeof periods, type: string, inner: string, ...steps: (string | number)[]) =>
  leading(type, `{ it: unitComparison(period: "${periods[period]}") { ... on UnitComparison { ${inner} } } }`, ['it', ...steps])
const inBoth = (type: string, inner: string, ...steps: (string | number)[]): Record<string, Path> =>
  ({ year: compared('year', type, inner, ...steps), few: compared('few', type, inner, ...steps) })
const measured = (code: string, type: string, inner: string, ...steps: (string | number)[]) =>
  compared('year', type, `measures(codes: ["${code}"]) { ${inner} }`, 'measures', 0, ...steps)

/** A rate with a value and a funnel, one without as no return states staff, and a share. */
const [rate, withoutStaff, share] = ['GROSS_PER_MILLION_RESIDENTS', 'GROSS_PER_100_STAFF', 'MAJOR_OF_GROSS'] as const

/** Where each type of the comparison of units is read. EMSOU is the fourth unit in geographic order. */
export const pathsOfComparison: Record<string, Record<string, Path>> = {
  UnitComparison: { year: orNone(compared('year', 'UnitComparison', 'EVERY')), few: orNone(compared('few', 'UnitComparison', 'EVERY')) },
  ComparedUnit: { ...inBoth('ComparedUnit', 'units { EVERY }', 'units', 3), fewOfStrand: fewOfStrand('ComparedUnit', 'units { EVERY }', 'units', 3) },
  ComparedNetwork: inBoth('ComparedNetwork', 'network { EVERY }', 'network'),
  ComparedOutputs: { year: compared('year', 'ComparedOutputs', 'network { outputs { EVERY } }', 'network', 'outputs') },
  ComparedMeasure: { rate: measured(rate, 'ComparedMeasure', 'EVERY'), withoutStaff: measured(withoutStaff, 'ComparedMeasure', 'EVERY'), share: measured(share, 'ComparedMeasure', 'EVERY') },
  MeasureValue: { rate: measured(rate, 'MeasureValue', 'values { EVERY }', 'values', 3), withoutStaff: measured(withoutStaff, 'MeasureValue', 'values { EVERY }', 'values', 3) },
  FunnelPoint: { rate: measured(rate, 'FunnelPoint', 'values { funnel { EVERY } }', 'values', 3, 'funnel') },
  Funnel: { rate: measured(rate, 'Funnel', 'funnel { EVERY }', 'funnel') },
  FunnelCurve: { rate: measured(rate, 'FunnelCurve', 'funnel { curve { EVERY } }', 'funnel', 'curve') },
  MeasureDefinition: { rate: measured(rate, 'MeasureDefinition', 'definition { EVERY }', 'definition') },
  ComparisonFinding: { year: compared('year', 'ComparisonFinding', 'findings { EVERY }', 'findings', 0) },
}
