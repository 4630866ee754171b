import { expect, test } from 'vitest'
import { creditTable, creditTitle } from '../../../client/compare/mix/creditTable.ts'
import { forceTable } from '../../../client/compare/mix/forceTable.ts'
import type { MixFacts } from '../../../client/compare/mix/mixDocument.ts'
import { apartTitle, forceTitle, strandTitle, unitStrandsTitle } from '../../../client/compare/mix/mixTitles.ts'
import { otherForcesTable } from '../../../client/compare/mix/otherForcesTable.ts'
import { strandTable } from '../../../client/compare/mix/strandTable.ts'
import { threatTable } from '../../../client/compare/mix/threatTable.ts'
import { unitStrandsTable } from '../../../client/compare/mix/unitStrandsTable.ts'

const share = (part: number, lower: number, upper: number) => ({ share: part, lower, upper, count: part * 100, of: 100 })
const counts = (gross: number, negative = 0) => ({ gross, major: 0, moderate: gross, minor: 0, negative, noImpact: 0 })
const pursue = { code: 'PURSUE', name: 'Pursue', counts: counts(87, 3), share: share(0.87, 0.79, 0.92) }
const prevent = { code: 'PREVENT', name: 'Prevent', counts: counts(13), share: share(0.13, 0.08, 0.21) }

test('a strand has its share with limits, and the negative beside the gross', () => {
  expect(strandTable([pursue]).rows[0]).toMatchObject({ share: 87, shareLower: 79, shareUpper: 92, gross: 87, negative: 3 })
  expect(strandTable([{ ...prevent, share: null }]).rows[0]?.['share']).toEqual({ missing: 'nothing led' })
  expect(strandTitle([prevent, pursue])).toBe('Pursue is 87% of gross (79% to 92%)')
  expect(strandTitle([])).toBe('No strand has a share: nothing was led')
})

test('units stand in geographic order with every strand; one with too few says so', () => {
  const units = [
    { unit: { code: 'SEROCU', name: 'South East', position: 7 }, whyNoDetail: 'Too few to say', byStrand: [] },
    { unit: { code: 'EMSOU', name: 'East Midlands', position: 4 }, whyNoDetail: null, byStrand: [pursue, prevent] },
  ] as MixFacts['byStrandOfUnits']
  const { rows, columns } = unitStrandsTable(units, [pursue, prevent])
  expect(columns.map(({ key }) => key)).toEqual(['code', 'name', 'PURSUE', 'PREVENT', 'gross', 'negative'])
  expect(rows).toMatchObject([
    { code: 'EMSOU', PURSUE: 87, PREVENT: 13, gross: 100, negative: 3 },
    { code: 'SEROCU', PURSUE: { missing: 'too few to say' }, gross: { missing: 'too few to say' } },
  ])
  expect(unitStrandsTitle(units, pursue)).toBe('Strands of each unit: too few units have shares to say more')
})

test('the title of every unit’s strands gives the share of all, and how many units stand clearly apart from it', () => {
  const unit = (part: number, lower: number, upper: number) => ({ byStrand: [{ ...pursue, share: share(part, lower, upper) }] }) as MixFacts['byStrandOfUnits'][number]
  const units = [unit(0.95, 0.93, 0.97), unit(0.9, 0.7, 0.95), unit(0.6, 0.5, 0.7)]
  expect(unitStrandsTitle(units, pursue)).toBe('Pursue is 87% of gross over all units; 2 of 3 units differ from that by more than chance')
  expect(unitStrandsTitle(units.slice(1, 2).concat(unit(0.85, 0.7, 0.95)), pursue)).toBe('Pursue is 87% of gross over all units; no unit clearly differs from that')
  expect(unitStrandsTitle(units, { ...pursue, share: null })).toBe('Pursue, share of each unit’s gross')
})

test('a threat has both shares, its priority as a word, and what the API says of the two', () => {
  const row = { code: 'DRUGS', name: 'Drugs', counts: counts(40), share: share(0.4, 0.3, 0.5), shareOfScoredOcgs: null, scoredOcgs: 0, assessedPriority: null, inWords: 'No scored group to compare with' }
  expect(threatTable([row]).rows[0]).toMatchObject({ share: 40, groups: { missing: 'no scored groups' }, priority: { missing: 'not in a return' }, inWords: 'No scored group to compare with' })
  expect(threatTable([{ ...row, scoredOcgs: null }]).rows[0]).toMatchObject({ groups: { missing: 'too few to say' }, scored: { missing: 'too few to say' } })
  expect(threatTable([{ ...row, assessedPriority: 'Very high' }]).rows[0]?.['priority']).toBe('very high')
})

test('a force without residents of its own is not compared with them', () => {
  const row = { force: { code: 'CITY_OF_LONDON', name: 'City of London' }, unit: { code: 'LONDON' }, counts: counts(4), share: share(0.1, 0.05, 0.2), residents: null, residentsShare: null, scoredOcgs: 2, shareOfAssessed: share(0.2, 0.15, 0.25), assessedShare: 0.126, inWords: 'x' }
  expect(forceTable([row], true).rows[0]).toMatchObject({ unit: 'LONDON', residentsShare: { missing: 'not compared' }, residents: { missing: 'not compared' }, shareOfAssessed: 20, shareOfAssessedUpper: 25, assessedShare: 12.6 })
  const another = { ...row, share: null, scoredOcgs: null }
  expect(forceTable([row, another], false).rows[1]).toMatchObject({ share: { missing: 'of another unit' }, scored: { missing: 'not given' } })
  expect(forceTable([another], false).rows[0]?.['share']).toEqual({ missing: 'no force took part' })
  expect(forceTable([row], false).columns.some(({ key }) => key === 'unit')).toBe(false)
})

test('only intervals that stand apart are a difference, and nothing is said of what cannot be compared', () => {
  const what = { work: 'The share of the work', beside: 'the share of scored groups', one: 'threat', many: 'threats', lacksReturns: false }
  const apart = { share: share(0.5, 0.45, 0.55), other: share(0.2, 0.15, 0.25) }
  const close = { share: share(0.5, 0.3, 0.7), other: share(0.4, 0.2, 0.6) }
  expect(apartTitle([apart, close, { share: null, other: null }], what)).toBe('The share of the work differs from the share of scored groups by more than chance for 1 of 2 threats')
  expect(apartTitle([close], what)).toBe('No clear difference between the share of the work and the share of scored groups for any threat')
  expect(apartTitle([apart], { ...what, lacksReturns: true })).toBe('The share of the work by threat: returns are missing, so it is not compared with the share of scored groups')
  expect(apartTitle([{ share: null, other: null }], what)).toBe('The share of the work by threat, beside the share of scored groups: nothing to compare')
})

test('the title of forces says for how many the share of the work lies outside their share of residents', () => {
  const row = (part: number, residentsShare: number | null) => ({ share: share(part, part - 0.05, part + 0.05), residentsShare }) as MixFacts['byForce'][number]
  expect(forceTitle([row(0.5, 0.3), row(0.3, 0.28), row(0.2, null)], false)).toBe('The share of forces’ part in gross differs from the share of residents by more than chance for 1 of 2 forces')
  expect(forceTitle([row(0.5, 0.3)], true)).toContain('returns are missing')
})

test('a small share is drawn as exactly as it came and said to a tenth', () => {
  const small = { ...pursue, share: share(0.0123, 0.0061, 0.0244) }
  const { rows, columns } = strandTable([small])
  const column = columns.find(({ key }) => key === 'share')
  expect([rows[0]?.['share'], rows[0]?.['shareLower'], column?.saying?.(1.23), column?.saying?.(0.61), column?.saying?.(87.4)]).toEqual([expect.closeTo(1.23, 9), expect.closeTo(0.61, 9), '1.2', '0.6', '87'])
  expect(strandTitle([small])).toBe('Pursue is 1.2% of gross (0.6% to 2.4%)')
})

test('forces of other units have their counts alone', () => {
  const row = { force: { code: 'KENT', name: 'Kent Police' }, unit: null, counts: counts(4, 1) } as MixFacts['byForce'][number]
  expect(otherForcesTable([row])).toMatchObject({ columns: [{ key: 'name' }, { key: 'unit' }, { key: 'gross' }, { key: 'negative' }], rows: [{ name: 'Kent Police', unit: { missing: 'of no unit' }, gross: 4, negative: 1 }] })
})

test('what was supported is in no share of what was led', () => {
  const credit = { led: { value: 50, lower: 37, upper: 66 }, supported: { value: 9, lower: 4, upper: 17 }, ledWithSupport: { ...share(0.2, 0.1, 0.3), count: 10 }, whyNoShare: null }
  const { rows } = creditTable(credit, true)
  expect(rows.map(({ gross, share: part }) => [gross, part])).toEqual([[50, { missing: 'all of it' }], [10, 20], [9, { missing: 'in no share' }]])
  expect(creditTitle(credit, true)).toBe('50 gross disruptions led, 20% of them with support of others; 9 of others supported')
  // Of all units what one supported another led: it is counted already.
  expect(creditTable(credit, false).rows.map(({ name }) => name)).toEqual(['Led', 'Of these, led with support of others'])
  expect(creditTitle(credit, false)).toBe('50 gross disruptions led, 20% of them with support of others')
})

test('a share that is not given has its reason beside it, and is never 0', () => {
  const credit = { led: { value: 3, lower: 1, upper: 9 }, supported: { value: 0, lower: 0, upper: 4 }, ledWithSupport: null, whyNoShare: 'Too few to say' }
  const missing = { missing: 'too few to say' }
  expect(creditTable(credit, true).rows.slice(1)).toMatchObject([{ gross: missing, share: missing }, { gross: 0 }])
  expect(creditTitle(credit, true)).toBe('3 gross disruptions led; 0 of others supported')
})

test('shares that words set beside each other are said in as many digits as show which is above', () => {
  const close = { code: 'DRUGS', name: 'Drugs', counts: counts(51), share: share(0.514, 0.509, 0.5184), shareOfScoredOcgs: share(0.487, 0.466, 0.5076), scoredOcgs: 90, assessedPriority: null, inWords: 'More of the work than of the scored groups' }
  const said = (row: typeof close) => threatTable([row]).columns.find(({ key }) => key === 'groups')?.saying?.(50.76)
  expect([said(close), said({ ...close, shareOfScoredOcgs: share(0.4, 0.3, 0.49) })]).toEqual(['50.8', '51'])
})
