import type { Cell, ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { EffectDimension } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import type { EffectRowFacts } from './effectTableDocument.ts'
import { horizonOf } from './horizonOf.ts'
import { percentCells } from './percentOf.ts'

/** What a row is, in the head of its column and in sentences. */
export const dimensionWords: Record<EffectDimension, { one: string; many: string }> = {
  TACTIC: { one: 'Tactic', many: 'tactics' },
  THREAT: { one: 'Threat', many: 'threats' },
  GRADE: { one: 'Grade of the first disruption', many: 'grades' },
}

/** A row for each tactic, threat or grade in reference order, never ranked; words in place of numbers where there are too few. */
export function effectRows(rows: readonly EffectRowFacts[], dimension: EffectDimension): ChartTable {
  const held = horizonOf(rows.flatMap(({ durability }) => durability))
  const relief = horizonOf(rows.flatMap((row) => row.relief))
  return {
    columns: [
      { key: 'name', name: dimensionWords[dimension].one, holds: 'text' },
      { key: 'sequences', name: 'Sequences', holds: 'number' },
      { key: 'measured', name: 'Measured', holds: 'number' },
      { key: 'held', name: `Held at ${held} months`, unit: '%', holds: 'number', limits: { lower: 'heldLower', upper: 'heldUpper' } },
      { key: 'heldOf', name: 'Check-backs answered', holds: 'number' },
      { key: 'fell', name: 'Fell', unit: '%', holds: 'number', limits: { lower: 'fellLower', upper: 'fellUpper' } },
      { key: 'stronger', name: 'Last seen stronger', unit: '%', holds: 'number', limits: { lower: 'strongerLower', upper: 'strongerUpper' } },
      { key: 'recovered', name: 'Recovered within a year, of those that fell', unit: '%', holds: 'number', limits: { lower: 'recoveredLower', upper: 'recoveredUpper' } },
      { key: 'median', name: 'Median time to recovery', unit: 'days', holds: 'number', limits: { lower: 'medianLower', upper: 'medianUpper' } },
      { key: 'relief', name: `Relief over ${relief} months, each sequence`, unit: 'score-days', holds: 'number' },
    ],
    rows: rows.map((row) => rowOf(row, held, relief)),
  }
}

const tooFew = 'too few to say'

function rowOf(row: EffectRowFacts, heldMonths: number, reliefMonths: number): ChartRow {
  const { code, name, outcomes, durability, recoveredWithinYear, whyNoRecovery, medianDaysToRecovery, medianLower, medianUpper, whyNoMedian, whyNoMedianUpper, relief, whyNoDetail } = row
  const why = inSentence(whyNoDetail ?? tooFew)
  const isSaid = !whyNoDetail
  const found = durability.find(({ months }) => months === heldMonths)
  return {
    code, name, heldMonths: String(heldMonths),
    sequences: outcomes?.sequences ?? { missing: why },
    measured: isSaid && outcomes ? outcomes.measured : { missing: why },
    ...percentCells('held', found?.heldShare, isSaid ? inSentence(found?.whyNoShare ?? tooFew) : why),
    heldOf: found ? found.held + found.partlyHeld + found.lost : { missing: why },
    ...percentCells('fell', isSaid ? outcomes?.fellShare : null, why),
    ...percentCells('stronger', isSaid ? outcomes?.strongerShare : null, why),
    ...percentCells('recovered', recoveredWithinYear, inSentence(whyNoRecovery ?? why)),
    median: numberOr(medianDaysToRecovery, inSentence(whyNoMedian ?? why)),
    medianLower: numberOr(medianLower, 'not known'),
    medianUpper: numberOr(medianUpper, inSentence(whyNoMedianUpper ?? 'Not known')),
    relief: numberOr(relief.find(({ months }) => months === reliefMonths)?.perSequence, why),
  }
}

function numberOr(value: number | null | undefined, why: string): Cell {
  return typeof value === 'number' ? Math.round(value) : { missing: why }
}
