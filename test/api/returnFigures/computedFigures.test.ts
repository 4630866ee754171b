import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePeriod } from '../../../server/periods/period.ts'
import { computeFigures } from '../../../server/returnFigures/computeFigures.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { askingAs } from '../../support/askingAs.ts'
import { startApp } from '../../support/startApp.ts'

/** Figures of returns beside those of the impact page, on the invented records of a tiny seed. */
const { as, clock, database } = await startApp({ contents: 'tiny' })

const grades = { MAJOR: 'major', MODERATE: 'moderate', MINOR: 'minor', NO_IMPACT: 'noImpact', NEGATIVE: 'negative' } as const
type Counts = Record<(typeof grades)[keyof typeof grades], number>
type Row = { code: string; counts: Counts }
type Impact = {
  headline: Record<keyof Counts, { value: number }> & { supportedGross: { value: number }; supportedNegative: { value: number } }
  byStrand: Row[]; byThreat: Row[]; byTactic: Row[]; byForce: Row[]
  outcomes: { kind: { code: string }; measureUnit: { code: string }; total: number; disruptions: number }[]
  outputs: {
    kind: string; strand: { code: string }; outputs: number; peopleReached: number | null; outputsWithoutCount: number
    asked: number | null; answered: number | null; outputsNotAsked: number
  }[]
  outputChanges: { measures: string; change: { pairs: number } | null; beforeOnly: number; afterOnly: number }[]
}
const row = '{ code counts { major moderate minor noImpact negative } }'
const impact = `query ($unit: String!, $period: String!, $asAt: Instant) { unitImpact(unit: $unit, period: $period, asAt: $asAt) { ... on UnitImpact {
  headline { major { value } moderate { value } minor { value } noImpact { value } negative { value } supportedGross { value } supportedNegative { value } }
  byStrand ${row} byThreat ${row} byTactic ${row} byForce ${row}
  outcomes { kind { code } measureUnit { code } total disruptions }
  outputs { kind strand { code } outputs peopleReached outputsWithoutCount asked answered outputsNotAsked }
  outputChanges { measures change { pairs } beforeOnly afterOnly } } } }`

const anyUnit = fc.constantFrom('NEROCU', 'NWROCU', 'EMSOU', 'ERSOU', 'SWROCU', 'LONDON')
const anyPeriod = fc.constantFrom('M2025-11', 'M2026-02', 'M2026-03', 'M2026-07', 'M2026-10', 'FY2025-Q3', 'FY2025-Q4')
const anyMoment = fc.option(fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2026-11-19T00:00:00Z'), noInvalidDate: true }), { freq: 2 })

it('figures of a return are those of the impact page for the same unit, period and moment', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(anyUnit, anyPeriod, anyMoment, async (unit, code, moment) => {
      const period = parsePeriod(code, '2026-11-20')
      fc.pre(moment === null || moment.toISOString().slice(0, 10) > period.from)
      const { unitImpact } = await as(`${unit}-PERFORMANCE-LEAD-1`).ask<{ unitImpact: Impact }>(impact, { unit, period: code, asAt: moment?.toISOString() ?? null })
      const computed = await askingAs({ database, clock }, `${unit}-RECORDER-1`, (acting) => computeFigures(acting, { unitCode: unit, period }, moment ?? clock.now))
      expect(ofReturn(computed)).toEqual(ofImpact(unitImpact))
      compared += computed.length
    }),
    { seed: 20_261_123, numRuns: 12, endOnFailure: true },
  )
  expect(compared).toBeGreaterThan(300)
})

type Cells = Record<string, number | null>

/** The cells of a return as far as the page shows them: supported ones as gross and negative, and pairs added up. */
function ofReturn(rows: readonly FigureRow[]): Cells {
  const cells: Cells = {}
  const add = (place: string, quantity: number | null) => { cells[place] = (cells[place] ?? 0) + (quantity ?? 0) }
  for (const { about, key, quantity } of rows) {
    const isGross = ['MAJOR', 'MODERATE', 'MINOR'].includes(key)
    if (about === 'DISRUPTIONS_LED_WITH_SUPPORT') continue
    if (about === 'DISRUPTIONS_SUPPORTED') { if (isGross || key === 'NEGATIVE') add(`SUPPORTED ${isGross ? 'GROSS' : key}`, quantity) }
    else if (about === 'OUTPUT_PAIRS') { if (!key.endsWith('QUESTIONS')) add(`PAIRS ${key.replace(/(YES|NO)_(YES|NO)$/, 'BOTH')}`, quantity) }
    else add(`${about} ${key}`, quantity)
  }
  return cells
}

function ofImpact({ headline, byStrand, byThreat, byTactic, byForce, outcomes, outputs, outputChanges }: Impact): Cells {
  const byGrade = (about: string, rows: Row[]) =>
    rows.flatMap(({ code, counts }) => Object.entries(grades).map(([grade, of]) => [`DISRUPTIONS_BY_${about} ${code}/${grade}`, counts[of]] as const))
  const notZero = [
    ...byGrade('STRAND', byStrand), ...byGrade('THREAT', byThreat), ...byGrade('TACTIC', byTactic), ...byGrade('FORCE', byForce),
    ...outcomes.flatMap(({ kind, measureUnit, total, disruptions }) =>
      [[`OUTCOMES ${kind.code}/${measureUnit.code}`, total], [`OUTCOME_DISRUPTIONS ${kind.code}/${measureUnit.code}`, disruptions]] as const),
    ...outputs.flatMap(({ kind, strand, ...one }) =>
      [[`OUTPUTS ${kind}/${strand.code}`, one.outputs], [`OUTPUTS_WITHOUT_COUNT ${kind}/${strand.code}`, one.outputsWithoutCount],
        [`OUTPUTS_NOT_ASKED ${kind}/${strand.code}`, one.outputsNotAsked]] as const),
    ...outputChanges.flatMap(({ measures, change, beforeOnly, afterOnly }) =>
      [[`PAIRS ${measures}/BOTH`, change?.pairs ?? 0], [`PAIRS ${measures}/BEFORE_ONLY`, beforeOnly], [`PAIRS ${measures}/AFTER_ONLY`, afterOnly]] as const),
  ].filter(([, quantity]) => quantity !== 0)
  const counted = outputs.flatMap(({ kind, strand, peopleReached, asked, answered }) =>
    [[`OUTPUTS_REACHED ${kind}/${strand.code}`, peopleReached], [`OUTPUTS_ASKED ${kind}/${strand.code}`, asked],
      [`OUTPUTS_ANSWERED ${kind}/${strand.code}`, answered]] as const).filter(([, quantity]) => quantity !== null)
  return Object.fromEntries([
    ...Object.entries(grades).map(([grade, of]) => [`DISRUPTIONS_LED ${grade}`, headline[of].value] as const),
    ['SUPPORTED GROSS', headline.supportedGross.value] as const, ['SUPPORTED NEGATIVE', headline.supportedNegative.value] as const,
    ...notZero, ...counted,
  ])
}
