import { describe, expect, it } from 'vitest'
import { parsePeriod } from '../../../server/periods/period.ts'
import type { BeforePeriod } from '../../../server/returnFigures/beforePeriods.ts'
import type { FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { FigureCells } from '../../../server/returnFigures/figureCells.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { shownFigures, type FiguresToShow } from '../../../server/returnFigures/shownFigures.ts'
import { smallReference } from '../measures/referenceOf.ts'
import { asked, row, rowsOf } from './rowsOf.ts'

const period = parsePeriod('M2026-10', '2026-11-20')
const show = (figure: FigureCode, rows: FigureRow[], changed: Partial<FiguresToShow> = {}) => {
  const [shown] = shownFigures({ unitCode: 'ERSOU', period, asked: asked(figure), rows, snapshot: null, before: [], reference: smallReference(), ...changed })
  if (!shown) throw new Error('Nothing is shown')
  return shown
}
const words = (figure: FigureCode, rows: FigureRow[], changed?: Partial<FiguresToShow>) => show(figure, rows, changed).cells.map(({ key, inWords }) => [key, inWords])
const before = (from: string, to: string, rows: FigureRow[], ...figures: FigureCode[]): BeforePeriod => ({ from, to, asked: new Set(figures), cells: new FigureCells(rows) })
const frozen = {
  id: '', returnId: '', unitCode: 'ERSOU', periodCode: 'M2026-10', definitionVersion: 1, figuresAsAt: new Date(0), figures: [], figureVersions: { GAIN_MADE: 3 },
  rowHashes: { GAIN_MADE: 'ab' }, settings: {}, checks: [], isNil: false, approvedBy: '', approvedAt: new Date(0), sha256: '',
}

describe('of an entered figure', () => {
  it('every part of the unit is shown, stated or not', () => {
    expect(words('GAIN_MADE', rowsOf('GAIN_MADE', { NORFOLK: 3 }))).toEqual([['KENT', 'Not stated'], ['NORFOLK', '3']])
  })

  it('nil of the whole is nil of each part, unless one is stated all the same', () => {
    expect(words('GAIN_MADE', rowsOf('GAIN_MADE', { '': 'NIL', NORFOLK: 3 }))).toEqual([['KENT', 'Nil'], ['NORFOLK', '3']])
    expect(show('GAIN_MADE', rowsOf('GAIN_MADE', { '': 'NIL' }))).toMatchObject({ isNil: true, rowsSha256: null, definitionVersion: 1 })
  })

  it('once frozen, the parts are those that were frozen, whatever may be stated by now', () => {
    expect(words('GAIN_MADE', rowsOf('GAIN_MADE', { NORFOLK: 3, ESSEX: 1 }), { snapshot: frozen })).toEqual([['NORFOLK', '3'], ['ESSEX', '1']])
    expect(show('GAIN_MADE', [], { snapshot: frozen })).toMatchObject({ rowsSha256: 'ab', definitionVersion: 3 })
  })
})

describe('of a computed figure', () => {
  it('the parts that are there are shown in their order, with what is said of them', () => {
    const shown = show('DISRUPTIONS_LED', [...rowsOf('DISRUPTIONS_LED', { MINOR: 1, MAJOR: 0 }), row('DISRUPTIONS_LED', '', { note: 'Two teams moved' })])
    expect(shown).toMatchObject({ note: 'Two teams moved', isNil: false })
    expect(shown.cells.map(({ key, name, inWords, quantity }) => [key, name, inWords, quantity])).toEqual([['MAJOR', 'Major', '0', 0], ['MINOR', 'Minor', '1', 1]])
  })

  it('0 is nil where nil is stated, and a count stays a count', () => {
    expect(words('DISRUPTIONS_LED', rowsOf('DISRUPTIONS_LED', { MAJOR: 0, MINOR: 1, '': 'NIL' }))).toEqual([['MAJOR', 'Nil'], ['MINOR', '1']])
  })

  it('a part that is unusual because it is 0 is shown too', () => {
    const year = Array.from({ length: 12 }, () => before('2025-10-01', '2025-11-01', rowsOf('OUTPUTS', { 'TALK/PREVENT': 9 }), 'OUTPUTS'))
    expect(show('OUTPUTS', [], { before: year }).cells).toMatchObject([{ key: 'TALK/PREVENT', quantity: 0, inWords: '0', unusual: '0 is below what the last 12 returns let expect (1 to 20, Poisson)' }])
  })
})

describe('the period just before', () => {
  const last = (figure: FigureCode, rows: FigureRow[], then: BeforePeriod) => show(figure, rows, { before: [then] }).cells.map(({ lastPeriodInWords }) => lastPeriodInWords)

  it('stands beside each part: a number, nil, not stated, or nobody counted', () => {
    expect(last('GAIN_MADE', [], before('2026-09-01', '2026-10-01', rowsOf('GAIN_MADE', { KENT: 1200 }), 'GAIN_MADE'))).toEqual(['1,200', 'Not stated'])
    expect(last('GAIN_MADE', [], before('2026-09-01', '2026-10-01', rowsOf('GAIN_MADE', { '': 'NIL' }), 'GAIN_MADE'))).toEqual(['Nil', 'Nil'])
    const reached = rowsOf('OUTPUTS_REACHED', { 'TALK/PREVENT': 70, 'TALK/PROTECT': 5 })
    expect(last('OUTPUTS_REACHED', reached, before('2026-09-01', '2026-10-01', rowsOf('OUTPUTS', { 'TALK/PREVENT': 2 }), 'OUTPUTS_REACHED'))).toEqual(['Nobody counted', '0'])
  })

  it('says nothing where it was not returned, was another period, or was not asked', () => {
    expect(show('GAIN_MADE', []).cells.map(({ lastPeriodInWords }) => lastPeriodInWords)).toEqual([null, null])
    expect(last('GAIN_MADE', [], before('2026-08-01', '2026-09-01', rowsOf('GAIN_MADE', { KENT: 1 }), 'GAIN_MADE'))).toEqual([null, null])
    expect(last('GAIN_MADE', [], before('2026-09-01', '2026-10-01', rowsOf('GAIN_MADE', { KENT: 1 })))).toEqual([null, null])
  })
})
