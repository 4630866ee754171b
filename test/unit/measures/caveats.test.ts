import { expect, test } from 'vitest'
import { type CaveatFacts, caveats } from '../../../server/measures/caveats.ts'
import { gradeCounts } from '../../../server/measures/gradeCounts.ts'
import { changeOf } from '../../../server/measures/outputChanges.ts'
import { returnsBehind } from '../../../server/measures/returnsBehind.ts'
import { scopeOf } from './scopeOf.ts'

const force = (code: string) => ({ code, name: code, counts: gradeCounts([{ grade: 'NEGATIVE', disruptions: 1 }]) })
const noRows = { byStrand: [], byThreat: [], byTactic: [], byForce: [] }

function said(given: Partial<CaveatFacts>): string {
  return caveats({
    scope: scopeOf('EMSOU', 'FY2024'), datedTooLoosely: 0, outputsDatedTooLoosely: 0, breakdowns: noRows, outputs: [],
    outputChanges: [], breaksInSeries: 0, isInvented: false, showsYearBefore: false, lacksYearBefore: false, on: { basis: 'AS_RECORDED', returns: returnsBehind({ expected: [], isAsked: true }), gaps: [], gapsFilled: false, notAsked: [] }, ...given,
  }).join('\n')
}

test('every page says what a disruption is not, which grade counts, and which returns stand behind it', () => {
  expect(said({})).toContain('not a dismantled group')
  expect(said({})).toContain('The moderated grade where there is one')
  expect(said({})).toContain('Figures are as recorded: what is recorded or corrected later changes them. No return of this period was due yet.')
  expect(said({})).toContain('may add up to more than the total')
})

test('invented records are named first, and only where there are any', () => {
  expect(said({ isInvented: true })).toMatch(/^The records are invented/)
  expect(said({})).not.toContain('invented')
})

test('loosely dated records are counted in words', () => {
  expect(said({ datedTooLoosely: 1 })).toContain('1 disruption is dated too loosely for this period and counts in none of its figures.')
  expect(said({ datedTooLoosely: 1200, outputsDatedTooLoosely: 1 })).toContain('1,200 disruptions and 1 output are dated too loosely')
  expect(said({})).not.toContain('too loosely')
})

test('the City of London and British Transport Police are named only where they took part', () => {
  expect(said({ breakdowns: { ...noRows, byForce: [force('CITY_OF_LONDON'), force('BTP')] } })).toMatch(/City of London[^]*British Transport Police/)
  expect(said({})).not.toMatch(/City of London|British Transport/)
})

test('London is explained on its own page and on the network’s', () => {
  const explained = 'not a Regional Organised Crime Unit'
  expect(said({ scope: scopeOf('LONDON', 'FY2024') })).toContain(explained)
  expect(said({ scope: scopeOf(null, 'FY2024') })).toContain(explained)
  expect(said({})).not.toContain(explained)
})

test('recent days may still grow; days long past are not said to', () => {
  expect(said({ scope: scopeOf('EMSOU', 'FY2026') })).toContain('may still grow')
  expect(said({})).not.toContain('may still grow')
})

test('answers to several questions added up are owned up to', () => {
  const answers = { measures: 'INTENTION' as const, yesYes: 5, yesNo: 1, noYes: 4, noNo: 3, beforeOnly: 0, afterOnly: 0 }
  expect(said({ outputChanges: [changeOf('INTENTION', { ...answers, questions: 2 })] })).toContain('the intervals are too narrow')
  expect(said({ outputChanges: [changeOf('INTENTION', { ...answers, questions: 1 })] })).not.toContain('too narrow')
})

test('a break in the series is said', () => {
  expect(said({ breaksInSeries: 1 })).toContain('figures before and after do not compare')
})
