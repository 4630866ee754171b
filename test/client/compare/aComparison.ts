import type { ComparedUnitFacts } from '../../../client/compare/comparisonDocument.ts'
import type { MeasureFacts } from '../../../client/compare/measureDocument.ts'

const positions: Readonly<Record<string, number>> = { NEROCU: 1, NWROCU: 2, YHROCU: 3, EMSOU: 4 }

function unitOf(code: string) {
  return { __typename: 'Unit' as const, code, name: `${code} unit`, region: `Region of ${code}`, position: positions[code] ?? 9 }
}

interface UnitCounts {
  gross?: number
  negative?: number
  missing?: string
  whyNoDetail?: string
  whyNoOutputs?: string
  strands?: ComparedUnitFacts['byStrand']
}

/** One unit's row as the API gives it: counts with limits of one below and one above. */
export function aComparedUnit(code: string, { gross = 0, negative = 0, missing, whyNoDetail, whyNoOutputs, strands = [] }: UnitCounts = {}): ComparedUnitFacts {
  const count = (value: number) => ({ value, lower: Math.max(0, value - 1), upper: value + 1 })
  const none = count(0)
  return {
    unit: unitOf(code),
    headline: { gross: count(gross), negative: count(negative), major: none, moderate: none, minor: count(gross), noImpact: none, supportedGross: none, supportedNegative: none },
    outputs: { outputs: 0, outputsWithoutCount: 0, peopleReached: null, asked: null, answered: null },
    byStrand: strands,
    returns: { expected: 0, received: 0, accepted: 0, inWords: 'none due' },
    missing: missing ?? null,
    whyNoDetail: whyNoDetail ?? null,
    whyNoOutputs: whyNoOutputs ?? null,
  }
}

type Value = MeasureFacts['values'][number]

/** One unit's value; without one unless it is given. */
export function aMeasureValue(code: string, given: Partial<Omit<Value, 'unit'>> = {}): Value {
  return { unit: unitOf(code), value: null, lower: null, upper: null, count: null, of: null, ofDay: null, missing: null, missingInShort: null, funnel: null, ...given }
}

/** The gross per million residents, without a funnel plot unless it is given. */
export function aMeasure(given: Partial<MeasureFacts> = {}): MeasureFacts {
  const [code, name] = ['GROSS_PER_MILLION_RESIDENTS', 'Gross per million residents']
  return {
    code, name, kind: 'RATE', measuredIn: 'per million residents', rankingInWords: 'The order of these is not to be read.', whyNoFunnel: null, funnel: null, values: [],
    definition: { code, name, counts: 'Gross', dividedBy: 'Residents', method: 'Byar', version: 1 },
    ...given,
  }
}
