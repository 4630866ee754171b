import { describe, expect, it } from 'vitest'
import { recovering } from '../../../server/taskingLists/recovering.ts'
import { scoreOn } from '../effects/aLife.ts'
import { aFoundGroup, aSequence, listOfNovember, onItsWayBack } from './aFoundGroup.ts'

const found = (changed: Parameters<typeof aFoundGroup>[0], at = listOfNovember) => recovering(aFoundGroup({ ...onItsWayBack, ...changed }), at)

describe('a group is recovering', () => {
  it('that fell after the work and whose latest score is higher than the one before, by the rise in percent of the score before the work', () => {
    const finding = found({})
    // (41 - 30) of 50
    expect(finding?.pressing).toBe(22)
    expect(finding?.inWords()).toBe('Score 41 on 3 October 2026, 30 before, 50 before the work')
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

  it('that was seen to be back after the list of the meeting before, and not on its day', () => {
    const back = (recoveredOn: string) => ({ newest: aSequence({ outcome: 'RECOVERED', recoveredOn, recoveredTo: 48 }), latest: scoreOn('2026-11-10', 46), beforeLatest: scoreOn(recoveredOn, 48) })
    expect(found(back('2026-10-20'))).toBeNull()
    const finding = found(back('2026-10-21'))
    expect(finding?.pressing).toBe(-4)
    expect(finding?.inWords()).toBe('Score 46 on 10 November 2026, 48 before, 50 before the work, seen to be back on 21 October 2026')
    expect(found(back('2026-10-21'), { ...listOfNovember, previousMetOn: null, previousListedOn: null })).toBeNull()
  })

  it('never once it is archived', () => {
    expect(found({ status: 'MONITORED' })).not.toBeNull()
    expect(found({ status: 'ARCHIVED' })).toBeNull()
  })
})
