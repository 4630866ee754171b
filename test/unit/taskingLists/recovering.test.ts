import { describe, expect, it } from 'vitest'
import { recovering } from '../../../server/taskingLists/recovering.ts'
import { scoreOn } from '../effects/aLife.ts'
import { aFoundGroup, aSequence, onItsWayBack } from './aFoundGroup.ts'

const found = (changed: Parameters<typeof aFoundGroup>[0]) => recovering(aFoundGroup({ ...onItsWayBack, ...changed }))

describe('a group is recovering', () => {
  it('that fell after the work and whose latest score is higher than the one before, by the rise in percent of the score before the work', () => {
    const finding = found({})
    // (41 - 30) of 50
    expect(finding?.pressing).toBe(22)
    expect(finding?.inWords()).toBe('Score 41 on 3 October 2026, 30 at the assessment before it; 50 before the work')
  })

  it('by the smallest rise, and not where the score stayed or fell on', () => {
    expect(found({ latest: scoreOn('2026-10-03', 30.001) })?.pressing).toBeCloseTo(0.002)
    expect(found({ latest: scoreOn('2026-10-03', 30) })).toBeNull()
    expect(found({ latest: scoreOn('2026-10-03', 29) })).toBeNull()
  })

  it('only after it was seen to fall', () => {
    expect(found({ newest: aSequence({ outcome: 'NO_EFFECT_SEEN', fellOn: null, fellTo: null }) })).toBeNull()
    expect(found({ newest: null })).toBeNull()
  })

  it('by scores since the disruption: one of its day counts as after it, one of the day before does not', () => {
    expect(found({ beforeLatest: scoreOn('2026-06-01', 30) })).not.toBeNull()
    expect(found({ beforeLatest: scoreOn('2026-05-31', 30) })).toBeNull()
  })

  it('by scores of one method and version only', () => {
    for (const other of [{ methodVersion: '2' }, { methodCode: 'MORILE' }]) {
      expect(found({ latest: scoreOn('2026-10-03', 41, other) })).toBeNull()
      expect(found({ beforeLatest: scoreOn('2026-07-01', 30, other) })).toBeNull()
    }
  })

  it('that is seen to be back, where the list of the meeting before did not know', () => {
    const back = { newest: aSequence({ outcome: 'RECOVERED', recoveredOn: '2026-10-21', recoveredTo: 48 }), latest: scoreOn('2026-11-10', 46), beforeLatest: scoreOn('2026-10-21', 48) }
    expect(found(back)).toBeNull()
    const finding = found({ ...back, isBackSincePrevious: true })
    expect(finding?.pressing).toBe(-4)
    expect(finding?.inWords()).toBe('Score 46 on 10 November 2026, 48 at the assessment before it; 50 before the work; seen to be back on 21 October 2026')
  })

  it('never once it is archived', () => {
    expect(found({ status: 'MONITORED' })).not.toBeNull()
    expect(found({ status: 'ARCHIVED' })).toBeNull()
  })
})
