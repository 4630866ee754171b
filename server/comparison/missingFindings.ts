import { inThousands } from '../facts/inThousands.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import type { Durability } from '../measures/longTerm/durability.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import { returnsSentence } from '../measures/returnsBehind.ts'
import type { ComparedMeasure } from './measuredUnits.ts'
import { nothingRecorded } from './comparedUnits.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { isPartAlone, type ReturnedOfRecorded } from './returnedOfRecorded.ts'
import { heldMeasureCode } from './shareMeasures.ts'

type Facts = {
  on: BasisOfFigures
  /** Of any unit and strand. */
  isNothingRecorded: boolean
  datedTooLoosely: number
  outputsDatedTooLoosely: number
  checkBacks: readonly Durability[]
  /** How much of what is recorded is in the returns of each unit; none as recorded. */
  inReturns: readonly ReturnedOfRecorded[]
  /** A measure of each denominator. */
  byDenominator: readonly ComparedMeasure[]
}

/**
 * What is not in the figures: returns, denominators, check-backs, and records that are dated too loosely. These are counts of what is
 * missing, and have no interval.
 *
 * Checked in: test/unit/comparison/findings.test.ts.
 */
export function missingFindings(facts: Facts): ComparisonFinding[] {
  const say = (sentence: string, measure: string | null = null): ComparisonFinding => ({ about: 'MISSING', sentence, measure, unit: null })
  return [
    ...(facts.isNothingRecorded ? [say(`${nothingRecorded}. That says what was recorded, not that nothing was done.`)] : []),
    ...missingReturns(facts.on).map((sentence) => say(sentence)),
    ...notInReturns(facts.inReturns).map((sentence) => say(sentence)),
    ...facts.byDenominator.flatMap((measure) => withoutDenominator(measure).map((sentence) => say(sentence, measure.measure.definition.code))),
    ...overdue(facts.checkBacks),
    ...loose(facts).map((sentence) => say(sentence)),
  ]
}

function missingReturns({ basis, basisInWords, gaps, gapsFilled, returns }: BasisOfFigures): string[] {
  if (basis === 'AS_RECORDED') {
    return returns.missing.length > 0 ? [`${returnsSentence(returns)}. These figures are as recorded; only staff come from returns.`] : []
  }
  if (gaps.length === 0) return []
  const units = new Set(gaps.map(({ unit }) => unit.code)).size
  const inSums = gapsFilled ? `in ${gaps.length === 1 ? 'its' : 'their'} place is what is recorded` : `what ${gaps.length === 1 ? 'it' : 'they'} would add is not known, which is not 0`
  return [`${basisInWords}. ${gaps.length} ${gaps.length === 1 ? 'return' : 'returns'} of ${units} ${units === 1 ? 'unit' : 'units'} ${gaps.length === 1 ? 'is' : 'are'} not there: ${inSums}.`]
}

/** Units whose returns hold a part alone of what is recorded for the same months. */
function notInReturns(inReturns: readonly ReturnedOfRecorded[]): string[] {
  const [first, ...others] = inReturns.filter(isPartAlone)
  if (!first) return []
  const sum = (count: (one: ReturnedOfRecorded) => number) => inThousands(inReturns.reduce((total, one) => total + count(one), 0))
  const all = `Returns hold ${sum(({ returned }) => returned)} of the ${sum(({ recorded }) => recorded)} gross disruptions that are recorded for their months.`
  const partOf = ({ unitCode, returned, recorded }: ReturnedOfRecorded) => `${unitCode} (${inThousands(returned)} of ${inThousands(recorded)})`
  return [`${all} Less than 90% is in the returns of ${namesInWords([first, ...others].map(partOf))}.`]
}

function withoutDenominator({ measure, values }: ComparedMeasure): string[] {
  // Of those that have a count: the others are named with their returns.
  const without = values.filter(({ missing, count }) => missing !== null && count !== null)
  if (without.length === 0) return []
  const parts = [...new Set(without.map(({ missing }) => missing ?? ''))].map((reason) => {
    const units = without.filter(({ missing }) => missing === reason).map(({ unit }) => unit.code)
    return `${namesInWords(units)} (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`
  })
  return [`No rate ${measure.measuredIn} can be given for ${namesInWords(parts)}.`]
}

/** With the measure of the time after which most are overdue: its page speaks of check-backs. */
function overdue(checkBacks: readonly Durability[]): ComparisonFinding[] {
  const late = checkBacks.filter((one) => one.overdue > 0)
  const [most] = late.toSorted((one, other) => other.overdue - one.overdue)
  if (!most) return []
  const parts = late.map((one) => `${inThousands(one.overdue)} after ${one.months} months`)
  return [{ about: 'MISSING', sentence: `Check-backs are overdue: ${namesInWords(parts)}. They are in no share.`, measure: heldMeasureCode(most.months), unit: null }]
}

function loose({ datedTooLoosely, outputsDatedTooLoosely }: Facts): string[] {
  const parts = [
    ...(datedTooLoosely > 0 ? [`${inThousands(datedTooLoosely)} ${datedTooLoosely === 1 ? 'disruption' : 'disruptions'}`] : []),
    ...(outputsDatedTooLoosely > 0 ? [`${inThousands(outputsDatedTooLoosely)} ${outputsDatedTooLoosely === 1 ? 'output' : 'outputs'}`] : []),
  ]
  const isOne = datedTooLoosely + outputsDatedTooLoosely === 1
  return parts.length > 0 ? [`${namesInWords(parts)} ${isOne ? 'touches' : 'touch'} the period and ${isOne ? 'is' : 'are'} dated too loosely to count in it.`] : []
}
