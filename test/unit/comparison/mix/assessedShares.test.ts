import { describe, expect, it } from 'vitest'
import { assessedShares } from '../../../../server/comparison/mix/assessedShares.ts'
import { scoredOcgs } from '../../../../server/comparison/mix/scoredOcgs.ts'
import { smallReference } from '../../measures/referenceOf.ts'

const force = (code: string, unitCode = 'ERSOU') => ({ code, name: code, areaCode: null, residents: 100, hasPerHeadRates: true, unitCode, memberFrom: null, memberTo: null })
const forces = [force('KENT'), force('NORFOLK'), force('SUFFOLK')]
type Groups = [code: string, ocgs: number, scores: number, method?: string]
const groupsOf = (rows: Groups[]) =>
  scoredOcgs(rows.flatMap(([code, ocgs, scores, method = 'OCGM 1']) => [
    { unitCode: 'ERSOU', dimension: 'ALL' as const, code: '', method, ocgs, scores }, { unitCode: 'ERSOU', dimension: 'FORCE' as const, code, method, ocgs, scores },
  ]), '2026-10-31', smallReference())
const sharesOf = (rows: Groups[], { isNetwork = false, mayOpenRecords = false } = {}) => {
  const { of } = assessedShares(forces, groupsOf(rows), { isNetwork, mayOpenRecords })
  return forces.map((one) => [of(one).scoredOcgs, of(one).share])
}

describe('the share of assessed threat of a force', () => {
  it('never tells the score of its one group, though other forces have many', () => {
    const rows: Groups[] = [['KENT', 1, 37], ['NORFOLK', 20, 400], ['SUFFOLK', 9, 163]]
    for (const isNetwork of [false, true]) expect(sharesOf(rows, { isNetwork })).toEqual([[null, null], [20, 400 / 600], [null, null]])
    expect(sharesOf(rows, { mayOpenRecords: true })).toEqual([[1, 37 / 600], [20, 400 / 600], [9, 163 / 600]])
  })

  it('is none where a tenth or more of its groups were scored by another method, and that force is in no denominator', () => {
    const rows: Groups[] = [['KENT', 20, 100], ['NORFOLK', 30, 300], ['SUFFOLK', 9, 50], ['SUFFOLK', 1, 900, 'MORILE 2'], ['NORFOLK', 3, 500, 'MORILE 2']]
    const { of, compared } = assessedShares(forces, groupsOf(rows), { isNetwork: false, mayOpenRecords: true })
    expect([compared.map(({ code }) => code), forces.map((one) => of(one).share)]).toEqual([['KENT', 'NORFOLK'], [0.25, 0.75, null]])
    expect(of(force('SUFFOLK')).whyNone).toBe('its groups scored by another method: not compared with assessed threat')
  })

  it('says nothing of the method of fewer than five groups', () => {
    const { of } = assessedShares(forces, groupsOf([['KENT', 20, 100], ['NORFOLK', 30, 300], ['SUFFOLK', 1, 900, 'MORILE 2']]), { isNetwork: false, mayOpenRecords: false })
    expect(of(force('SUFFOLK'))).toEqual({ scoredOcgs: null, share: null, whyNone: 'too few scored groups here or in a row beside it to say its share of assessed threat' })
  })
})
