import { describe, expect, it } from 'vitest'
import type { BeforePeriod } from '../../../server/returnFigures/beforePeriods.ts'
import { countedQuantity } from '../../../server/returnFigures/countedQuantity.ts'
import type { FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { FigureCells } from '../../../server/returnFigures/figureCells.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { unusualCells } from '../../../server/returnFigures/unusualCells.ts'
import { smallReference } from '../measures/referenceOf.ts'
import { asked, row, rowsOf } from './rowsOf.ts'

const reference = smallReference()
const periodsOf = (figure: FigureCode, rows: FigureRow[], periods = 12): BeforePeriod[] =>
  Array.from({ length: periods }, () => ({ from: '2026-01-01', to: '2026-02-01', asked: new Set([figure]), cells: new FigureCells(rows) }))
const unlike = (figure: FigureCode, now: FigureRow[], before: BeforePeriod[]) => unusualCells(asked(figure), new FigureCells(now), before, reference)

describe('of a part of a figure', () => {
  it('a computed one that is not there is 0, so that what falls away is seen', () => {
    expect(unlike('OUTPUTS', [], periodsOf('OUTPUTS', rowsOf('OUTPUTS', { 'TALK/PREVENT': 9 })))).toEqual([
      { figure: 'OUTPUTS', key: 'TALK/PREVENT', inWords: '0 is below what the last 12 returns let expect (1 to 20, Poisson)' },
    ])
  })

  it('an entered one that is not stated is missing: nothing is said of it, and a period without it does not count as one before', () => {
    const staff = rowsOf('STAFF_IN_POST', { CYBER_CRIME_TEAM: 5 })
    expect(unlike('STAFF_IN_POST', [], periodsOf('STAFF_IN_POST', staff))).toEqual([])
    const [first, ...others] = periodsOf('STAFF_IN_POST', staff)
    const now = rowsOf('STAFF_IN_POST', { CYBER_CRIME_TEAM: 9 })
    expect(first && unlike('STAFF_IN_POST', now, [first, ...others])).toHaveLength(1)
    expect(first && unlike('STAFF_IN_POST', now, [{ ...first, cells: new FigureCells([]) }, ...others])).toEqual([])
  })

  it('nil is 0, of a part or of the whole', () => {
    const gain = periodsOf('GAIN_MADE', rowsOf('GAIN_MADE', { KENT: 9 }))
    expect(unlike('GAIN_MADE', rowsOf('GAIN_MADE', { KENT: 'NIL' }), gain)).toHaveLength(1)
    expect(unlike('GAIN_MADE', rowsOf('GAIN_MADE', { '': 'NIL' }), gain)).toHaveLength(1)
    expect(unlike('GAIN_MADE', rowsOf('GAIN_MADE', { KENT: 9 }), periodsOf('GAIN_MADE', rowsOf('GAIN_MADE', { '': 'NIL', KENT: 'NIL' })))).toHaveLength(1)
  })

  it('a period that was not asked for the figure, and a figure that asks for no note, are left alone', () => {
    const now = rowsOf('DISRUPTIONS_LED', { MAJOR: 30 })
    expect(unlike('DISRUPTIONS_LED', now, periodsOf('DISRUPTIONS_LED', rowsOf('DISRUPTIONS_LED', { MAJOR: 2 })))).toHaveLength(1)
    expect(unlike('DISRUPTIONS_LED', now, periodsOf('OUTPUTS', []))).toEqual([])
    const quiet = asked('DISRUPTIONS_LED').map((figure) => ({ ...figure, asksNote: false }))
    expect(unusualCells(quiet, new FigureCells(now), periodsOf('DISRUPTIONS_LED', []), reference)).toEqual([])
  })

  it('an outcome in a unit that is not whole is no count, so that chance has no rule for it', () => {
    const weights = smallReference({ measureUnits: new Map([['KILOGRAMS', { code: 'KILOGRAMS', name: 'kilograms', isWhole: false }]]) })
    const before = periodsOf('OUTCOMES', rowsOf('OUTCOMES', { 'DRUGS_CLASS_B/KILOGRAMS': 2 }))
    expect(unusualCells(asked('OUTCOMES'), new FigureCells(rowsOf('OUTCOMES', { 'DRUGS_CLASS_B/KILOGRAMS': 2.5 })), before, weights)[0]?.inWords).toMatch(/\(2 to 2, XmR\)$/)
  })
})

it('people reached are missing, not 0, where there were outputs and nobody counted; without outputs they are 0', () => {
  expect(countedQuantity(new FigureCells(rowsOf('OUTPUTS', { 'TALK/PREVENT': 1 })), 'OUTPUTS_REACHED', 'TALK/PREVENT')).toBeNull()
  expect(countedQuantity(new FigureCells([]), 'OUTPUTS_REACHED', 'TALK/PREVENT')).toBe(0)
})

it('what is counted and what is said of it are one, though they stand in two rows', () => {
  expect(new FigureCells([row('OUTPUTS', 'TALK/PREVENT', 3), row('OUTPUTS', 'TALK/PREVENT', { note: 'Two schools asked' })]).at('OUTPUTS', 'TALK/PREVENT')).toMatchObject({
    quantity: 3, note: 'Two schools asked',
  })
})
