import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forceMix } from '../../../../server/comparison/mix/forceMix.ts'
import { mixFindings } from '../../../../server/comparison/mix/mixFindings.ts'
import { scoredOcgs } from '../../../../server/comparison/mix/scoredOcgs.ts'
import { strandMix } from '../../../../server/comparison/mix/strandMix.ts'
import { threatMix } from '../../../../server/comparison/mix/threatMix.ts'
import { causalWords } from '../../../support/causalWords.ts'
import type { BreakdownCell } from '../../../../server/measures/breakdown.ts'
import { breakdownRows } from '../../../../server/measures/breakdown.ts'
import { smallReference } from '../../measures/referenceOf.ts'

const reference = smallReference()
const force = (code: string, residents: number | null, hasPerHeadRates = true) => ({ code, name: code, areaCode: null, residents, hasPerHeadRates, unitCode: 'ERSOU', memberFrom: null, memberTo: null })
const ersou = { code: 'ERSOU', name: 'ERSOU', region: 'Eastern', alsoKnownAs: null, isRocu: true, position: 6, residents: 10_000, forces: [force('KENT', 7_500), force('NORFOLK', 2_500)] }
const period = { from: '2026-04-01', to: '2026-11-01' }
const cell = (dimension: BreakdownCell['dimension'], code: string, disruptions: number, grade: BreakdownCell['grade'] = 'MINOR'): BreakdownCell => ({ dimension, code, grade, disruptions })
const groupsOf = (rows: [dimension: 'ALL' | 'FORCE' | 'THREAT', code: string, ocgs: number, scores: number][]) =>
  scoredOcgs(rows.map(([dimension, code, ocgs, scores]) => ({ unitCode: 'ERSOU', dimension, code, method: 'OCGM 1', ocgs, scores })), '2026-10-31', reference)

describe('threats', () => {
  const groups = groupsOf([['ALL', '', 100, 900], ['THREAT', 'DRUGS', 20, 300], ['THREAT', 'CYBER', 80, 600], ['THREAT', 'NONE', 10, 90]])
  const rows = threatMix({ cells: [cell('THREAT', 'DRUGS', 60), cell('THREAT', 'DRUGS', 9, 'NEGATIVE'), cell('THREAT', 'CYBER', 40), cell('THREAT', 'NONE', 20)], gross: 100, groups, priorities: new Map([['DRUGS', 'High']]), period, mayOpenRecords: false, lacksReturns: false }, reference)

  it('have a share of the gross that names a threat, beside a share of the scored groups that name one', () => {
    expect(rows.map(({ code, share, shareOfScoredOcgs, assessedPriority, inWords }) => [code, share?.count, share?.of, shareOfScoredOcgs?.count, shareOfScoredOcgs?.of, assessedPriority, inWords])).toEqual([
      ['DRUGS', 60, 80, 20, 90, 'High', 'More of the work than of the scored groups'],
      ['CYBER', 40, 80, 80, 90, null, 'Less of the work than of the scored groups'],
      ['NONE', undefined, undefined, undefined, undefined, null, 'They name no threat, and are in no share'],
    ])
    expect([rows[0]?.counts.negative, rows[0]?.share?.share]).toEqual([9, 0.75])
  })

  it('say in words what is not there to compare', () => {
    const nothing = threatMix({ cells: [], gross: 0, groups, priorities: new Map(), period, mayOpenRecords: false, lacksReturns: false }, reference)
    expect(nothing.map(({ code, share, inWords }) => [code, share, inWords]).slice(0, 2)).toEqual([['DRUGS', null, 'No disruption to compare'], ['CYBER', null, 'No disruption to compare']])
    const unscored = threatMix({ cells: [cell('THREAT', 'DRUGS', 6)], gross: 6, groups: groupsOf([]), priorities: new Map(), period, mayOpenRecords: false, lacksReturns: false }, reference)
    expect(unscored.map(({ inWords }) => inWords)).toEqual(['No scored group to compare with', 'No scored group to compare with'])
  })

  it('never tell of one group, though others of the unit have many, but to who may open the records', () => {
    const one = groupsOf([['ALL', '', 100, 900], ['THREAT', 'DRUGS', 1, 37], ['THREAT', 'CYBER', 99, 600]])
    const rowsFor = (mayOpenRecords: boolean) => threatMix({ cells: [cell('THREAT', 'DRUGS', 6)], gross: 6, groups: one, priorities: new Map(), period, mayOpenRecords, lacksReturns: false }, reference)
    expect(rowsFor(false).map(({ scoredOcgs: scored, shareOfScoredOcgs }) => [scored, shareOfScoredOcgs])).toEqual([[null, null], [null, null]])
    expect(rowsFor(true).map(({ scoredOcgs: scored }) => scored)).toEqual([1, 99])
  })

  it('are compared with nothing where returns are missing', () => {
    const missing = threatMix({ cells: [cell('THREAT', 'DRUGS', 60)], gross: 60, groups, priorities: new Map(), period, mayOpenRecords: false, lacksReturns: true }, reference)
    expect([missing[0]?.beside, missing[0]?.share?.count, missing[0]?.inWords]).toEqual([null, 60, 'Returns missing: not compared'])
  })

  it('have neither scored groups nor a share of them where fewer than five were scored, but to who may open the records', () => {
    const few = groupsOf([['ALL', '', 4, 30], ['THREAT', 'DRUGS', 1, 9], ['THREAT', 'CYBER', 2, 9], ['THREAT', 'NONE', 1, 9]])
    const rowsFor = (mayOpenRecords: boolean) => threatMix({ cells: [cell('THREAT', 'DRUGS', 6)], gross: 6, groups: few, priorities: new Map(), period, mayOpenRecords, lacksReturns: false }, reference)
    expect(rowsFor(false).map(({ code, scoredOcgs: scored, shareOfScoredOcgs, inWords }) => [code, scored, shareOfScoredOcgs, inWords])).toEqual([
      ['DRUGS', null, null, 'Too few scored groups here or in a row beside it to compare with'], ['CYBER', null, null, 'Too few scored groups here or in a row beside it to compare with'],
    ])
    expect(rowsFor(true).map(({ scoredOcgs: scored, shareOfScoredOcgs }) => [scored, shareOfScoredOcgs?.of])).toEqual([[1, 3], [2, 3], [1, undefined]])
  })
})

describe('forces', () => {
  const groups = groupsOf([['ALL', '', 12, 100], ['FORCE', 'KENT', 8, 30], ['FORCE', 'NORFOLK', 4, 70], ['FORCE', 'DERBYSHIRE', 3, 500]])
  const cells = [cell('FORCE', 'KENT', 90), cell('FORCE', 'NORFOLK', 30), cell('FORCE', 'DERBYSHIRE', 5), cell('FORCE', 'NONE', 20)]
  const rowsFor = (given: Partial<Parameters<typeof forceMix>[0]> = {}) => forceMix({ cells, groups, unit: ersou, mayOpenRecords: true, lacksReturns: false, ...given }, reference)

  it('have a share of the times that forces of the unit took part in gross, beside those of residents and of assessed threat of the unit’s own forces', () => {
    expect(rowsFor().map(({ force: { code }, share, residentsShare, assessedShare, scoredOcgs: scored, inWords }) => [code, share?.count, share?.of, residentsShare, assessedShare, scored, inWords])).toEqual([
      ['KENT', 90, 120, 0.75, 0.3, 8, 'No clear difference from its share of residents; more of the work than of assessed threat'],
      ['NORFOLK', 30, 120, 0.25, 0.7, 4, 'No clear difference from its share of residents; less of the work than of assessed threat'],
      ['DERBYSHIRE', undefined, undefined, null, null, 3, 'A force of EMSOU: it is in no share of this unit’s forces'],
    ])
  })

  it('have shares that add up to 100%, as those of residents and scores do, however many forces a disruption names', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (kent, norfolk, derbyshire) => {
      const worked = [cell('FORCE', 'KENT', kent), cell('FORCE', 'NORFOLK', norfolk), cell('FORCE', 'DERBYSHIRE', derbyshire)]
      for (const unit of [ersou, null]) expect(rowsFor({ cells: worked, unit }).reduce((sum, { share }) => sum + (share?.share ?? 0), 0)).toBeCloseTo(1, 9)
    }), { numRuns: 50 })
  })

  it('are given neither groups nor a share of scores of fewer than five groups, but to who may open the records', () => {
    const few = groupsOf([['ALL', '', 3, 10], ['FORCE', 'KENT', 3, 10]])
    expect(rowsFor({ groups: few, mayOpenRecords: false })[0]).toMatchObject({ scoredOcgs: null, assessedShare: null, inWords: 'No clear difference from its share of residents; too few scored groups here or in a row beside it to say its share of assessed threat' })
    expect(rowsFor({ groups: few, mayOpenRecords: true })[0]).toMatchObject({ scoredOcgs: 3, assessedShare: 1 })
  })

  it('are compared with nothing where returns are missing', () => {
    expect(rowsFor({ lacksReturns: true }).slice(0, 2).map(({ besideResidents, besideAssessed, inWords }) => [besideResidents, besideAssessed, inWords])).toEqual([
      [null, null, 'Returns missing: not compared'], [null, null, 'Returns missing: not compared'],
    ])
  })

  it('that one method scored are compared among themselves, and one that another scored is not', () => {
    const byTwo = scoredOcgs([['KENT', 'OCGM 1', 50, 500], ['NORFOLK', 'OCGM 1', 50, 500], ['SUFFOLK', 'MORILE 2', 40, 9]].map(([code, method, ocgs, scores]) => ({ unitCode: 'ERSOU', dimension: 'FORCE' as const, code: String(code), method: String(method), ocgs: Number(ocgs), scores: Number(scores) })).flatMap((row) => [row, { ...row, dimension: 'ALL' as const, code: '' }]), '2026-10-31', reference)
    const three = { ...ersou, forces: [...ersou.forces, force('SUFFOLK', 0)] }
    // Of all work 20% each; of that of the two forces, half each: as of their scores.
    const rows = rowsFor({ unit: three, groups: byTwo, mayOpenRecords: false, cells: [cell('FORCE', 'KENT', 100), cell('FORCE', 'NORFOLK', 100), cell('FORCE', 'SUFFOLK', 300)] })
    expect(rows.map(({ assessedShare, besideAssessed, inWords }) => [assessedShare, besideAssessed, inWords.split('; ')[1]])).toEqual([
      [0.5, 'NO_CLEAR_DIFFERENCE', 'no clear difference from its share of assessed threat, among forces scored by one method'],
      [0.5, 'NO_CLEAR_DIFFERENCE', 'no clear difference from its share of assessed threat, among forces scored by one method'],
      [null, null, 'its groups scored by another method: not compared with assessed threat'],
    ])
    expect(mixFindings({ byStrand: [], byThreat: [], byForce: rows }).at(-1)).toMatch(/^Of 2 forces scored by one method, /)
  })

  it('that have no rate per resident say so: their residents stay in the unit’s', () => {
    const city = { ...force('CITY_OF_LONDON', 2_500, false), unitCode: 'LONDON' }
    const btp = { ...force('BTP', null, false), unitCode: 'LONDON' }
    const london = { ...ersou, code: 'LONDON', forces: [force('METROPOLITAN', 7_500), city, btp] }
    const rows = forceMix({ cells: [cell('FORCE', 'METROPOLITAN', 8), cell('FORCE', 'CITY_OF_LONDON', 2), cell('FORCE', 'BTP', 1)], groups: groupsOf([]), unit: london, mayOpenRecords: true, lacksReturns: false }, reference)
    expect(rows.map(({ residents, residentsShare, inWords }) => [residents, residentsShare, inWords.split(';')[0]])).toEqual([
      [7_500, 0.75, 'No clear difference from its share of residents'], [null, null, 'With 2,500 residents its share of them is not compared'], [null, null, 'It serves no residents'],
    ])
  })

  it('of the network stand under their units in geographic order, each with its unit', () => {
    const rows = rowsFor({ unit: null })
    expect(rows.map(({ force: { code }, unit }) => [unit?.code, code])).toEqual([['EMSOU', 'DERBYSHIRE'], ['ERSOU', 'KENT'], ['ERSOU', 'NORFOLK'], ['LONDON', 'METROPOLITAN']])
    expect(rows.map(({ scoredOcgs: scored, assessedShare }) => [scored, assessedShare])).toEqual([[3, 500 / 600], [8, 30 / 600], [4, 70 / 600], [0, 0]])
    expect([rows[3]?.besideAssessed, rowsFor({ unit: null, cells: [cell('FORCE', 'METROPOLITAN', 90)] })[3]?.inWords]).toEqual([null, expect.stringContaining('no scored group to compare with')])
    expect(rowsFor({ unit: null, mayOpenRecords: false }).map(({ scoredOcgs: scored }) => scored)).toEqual([null, null, null, null])
  })
})

describe('what the mix says', () => {
  const anyCount = fc.integer({ min: 0, max: 300 })
  const said = (strands: number[], threats: number[], forces: number[], groups: number[]) => {
    const at = (list: number[], index: number) => list[index] ?? 0
    const cells = [
      ...['PURSUE', 'PREVENT'].map((code, index) => cell('STRAND', code, at(strands, index))),
      ...['DRUGS', 'CYBER'].map((code, index) => cell('THREAT', code, at(threats, index))), ...['KENT', 'NORFOLK'].map((code, index) => cell('FORCE', code, at(forces, index))),
    ]
    const gross = Math.max(at(strands, 0) + at(strands, 1), ...threats, ...forces)
    const scored = groupsOf([['ALL', '', Math.max(...groups), 5], ['THREAT', 'DRUGS', at(groups, 0), 3], ['THREAT', 'CYBER', at(groups, 1), 2], ['FORCE', 'KENT', at(groups, 0), 3], ['FORCE', 'NORFOLK', at(groups, 1), 2]])
    return mixFindings({
      byStrand: strandMix(breakdownRows(cells, { unit: null, period: { ...period, code: '', inWords: '', kind: 'CUSTOM' } }, reference).byStrand, gross),
      byThreat: threatMix({ cells, gross, groups: scored, priorities: new Map(), period, mayOpenRecords: false, lacksReturns: false }, reference), byForce: forceMix({ cells, groups: scored, unit: ersou, mayOpenRecords: false, lacksReturns: false }, reference),
    })
  }

  it('is a share with its interval for pursue, the threats furthest from the groups, and how forces lie', () => {
    expect(said([87, 13], [60, 40], [70, 30], [20, 80])).toEqual([
      'Pursue is 87% (79 to 92) of gross.',
      'Drugs: 60% (50 to 69) of the work, 25% (17 to 35) of the scored groups: more of the work than of the groups.',
      'Cyber: 40% (31 to 50) of the work, 100% (95 to 100) of the scored groups: less of the work than of the groups.',
      'Of 2 forces, the share of forces’ part in gross is above the share of residents in 0, below it in 0 and not clearly different in 2 (95% intervals).',
      'Of 2 forces, the share of forces’ part in gross is above the share of assessed threat in 1, below it in 1 and not clearly different in 0 (95% intervals).',
    ])
  })

  it('is one sentence of threats where none differs clearly', () => {
    expect(said([5, 5], [5, 5], [5, 5], [5, 5])).toContain('No threat has clearly more or less of the work than of the scored groups: all 95% intervals overlap.')
  })

  it('is nothing where nothing was led and no group was scored', () => {
    expect(said([0, 0], [0, 0], [0, 0], [0, 0])).toEqual([])
  })

  it('never names a cause and never says what is no number, whatever the figures', () => {
    const two = fc.array(anyCount, { minLength: 2, maxLength: 2 })
    fc.assert(fc.property(two, two, two, two, (strands, threats, forces, groups) => {
      for (const sentence of said(strands, threats, forces, groups)) {
        expect(sentence).not.toMatch(causalWords)
        expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(sentence).toMatch(/\.$/)
      }
    }), { numRuns: 100 })
  })
})
