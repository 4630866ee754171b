import { describe, expect, it } from 'vitest'
import type { ActiveOcgs } from '../../../../server/comparison/figures/activeOcgs.ts'
import { scoredOcgs } from '../../../../server/comparison/mix/scoredOcgs.ts'

const reference = { assessmentMethods: new Map([['OCGM', { code: 'OCGM', name: 'Organised crime group mapping', validFrom: null, validTo: null }]]) }
const row = (dimension: ActiveOcgs['dimension'], code: string, method: string | null, ocgs: number, scores = 0, unitCode = 'EMSOU'): ActiveOcgs => ({ unitCode, dimension, code, method, ocgs, scores })
const day = '2026-10-31'

describe('scored groups', () => {
  const groups = [
    row('ALL', '', 'OCGM 1', 4, 60), row('ALL', '', 'OCGM 2', 3, 99, 'ERSOU'), row('ALL', '', 'OCGM 2', 3, 50), row('ALL', '', null, 5),
    row('THREAT', 'DRUGS', 'OCGM 1', 4, 60), row('THREAT', 'DRUGS', 'OCGM 2', 1, 9), row('THREAT', 'DRUGS', null, 2), row('THREAT', 'NONE', 'OCGM 2', 2, 8),
    row('FORCE', 'KENT', 'OCGM 1', 4, 60), row('FORCE', 'KENT', 'OCGM 2', 2, 30), row('FORCE', 'NORFOLK', 'OCGM 2', 3, 99, 'ERSOU'),
  ]
  const found = scoredOcgs(groups, day, reference)

  it('are counted by threat whatever the method; those that name none are in no denominator of threats', () => {
    expect([found.scored, found.scoredWithThreat, found.scoredOfThreat('DRUGS'), found.scoredOfThreat('CYBER')]).toEqual([10, 8, 5, 0])
  })

  it('are added up by force for the one method and version that scored most groups, and the words say what that leaves out', () => {
    expect([found.ofForce('KENT'), found.ofForce('NORFOLK'), found.byMethod]).toEqual([{ ocgs: 2, scores: 30, byOthers: 4 }, { ocgs: 3, scores: 99, byOthers: 0 }, 6])
    expect(found.inWords).toBe('Scores of Organised crime group mapping, version 2, by which 6 of the 10 scored groups active on 31 October 2026 were assessed last. Left out: 4 scored by another method or version and 5 never assessed.')
  })

  it('are said not to be there where no group was ever assessed', () => {
    const none = scoredOcgs([row('ALL', '', null, 5), row('FORCE', 'KENT', null, 5)], day, reference)
    expect([none.scored, none.ofForce('KENT'), none.inWords]).toEqual([0, { ocgs: 0, scores: 0, byOthers: 0 }, 'No group that was active on 31 October 2026 had a score, so no assessed threat is shown.'])
  })
})
