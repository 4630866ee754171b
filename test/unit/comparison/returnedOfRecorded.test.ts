import { describe, expect, it } from 'vitest'
import type { ComparedFigure } from '../../../server/comparison/figures/comparedFigures.ts'
import { missingFindings } from '../../../server/comparison/missingFindings.ts'
import { isPartAlone, returnedOfRecorded } from '../../../server/comparison/returnedOfRecorded.ts'
import { gapsOf, returnsBehind } from '../../../server/measures/returnsBehind.ts'
import { expectedReturn } from '../measures/expectedReturnsOf.ts'

const expected = [expectedReturn('EMSOU', '2026-07', 'accepted'), expectedReturn('EMSOU', '2026-08', 'overdue'), expectedReturn('ERSOU', '2026-07', 'accepted'), expectedReturn('ERSOU', '2026-08', 'accepted')]
const returns = returnsBehind({ expected, isAsked: true })
const on = { basis: 'AS_RETURNED' as const, basisInWords: 'As returned: 3 of 4 returns', bases: [], returns, gaps: gapsOf(expected, 'AS_RETURNED'), gapsFilled: false, editions: [], notAsked: [] }
const ofScope = { periods: [], expected, definitions: [], isAsked: true, expectedIn: () => expected }
const led = (unitCode: string, month: number | null, quantity: number, key = 'MINOR'): ComparedFigure =>
  ({ unitCode, from: month === null ? null : `2026-0${month}-01`, to: month === null ? null : `2026-0${month + 1}-01`, about: 'DISRUPTIONS_LED', key, quantity })
const recorded = [led('EMSOU', 7, 80), led('EMSOU', 8, 500), led('ERSOU', 7, 50), led('ERSOU', 8, 50), led('ERSOU', 8, 900, 'NEGATIVE')]

describe('what returns hold of what is recorded', () => {
  it('is gross of the months of the returns that are there', () => {
    const found = returnedOfRecorded({ figures: [led('EMSOU', null, 20), led('ERSOU', null, 99), led('ERSOU', null, 4, 'NEGATIVE')], on, ofScope }, recorded)
    expect(found).toEqual([{ unitCode: 'EMSOU', returned: 20, recorded: 80 }, { unitCode: 'ERSOU', returned: 99, recorded: 100 }])
    expect(found.map(isPartAlone)).toEqual([true, false])
  })

  it('is the same where the others are filled with what is recorded', () => {
    const filled = returnedOfRecorded({ figures: [led('EMSOU', null, 520), led('ERSOU', null, 99)], on: { ...on, gapsFilled: true }, ofScope }, recorded)
    expect(filled[0]).toEqual({ unitCode: 'EMSOU', returned: 20, recorded: 80 })
  })

  it('is said of all together, and of the units of whose work it is a part alone', () => {
    const said = (inReturns: { unitCode: string; returned: number; recorded: number }[]) =>
      missingFindings({ isNothingRecorded: false, on: { ...on, gaps: [] }, datedTooLoosely: 0, outputsDatedTooLoosely: 0, checkBacks: [], inReturns, byDenominator: [] }).map(({ sentence }) => sentence)
    expect(said([{ unitCode: 'YHROCU', returned: 164, recorded: 1388 }, { unitCode: 'EMSOU', returned: 1000, recorded: 1100 }])).toEqual([
      'Returns hold 1,164 of the 2,488 gross disruptions that are recorded for their months. Less than 90% is in the returns of YHROCU (164 of 1,388).',
    ])
    expect(said([{ unitCode: 'EMSOU', returned: 90, recorded: 100 }, { unitCode: 'ERSOU', returned: 0, recorded: 0 }])).toEqual([])
  })
})
