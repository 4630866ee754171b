import { describe, expect, it } from 'vitest'
import { correctionFigure, correctionPlace, correctionsFile, correctionsFileName } from '../../../client/editions/correctionWords.ts'
import type { ShownCorrection, ShownEdition } from '../../../client/editions/editionDocuments.ts'
import { editionNumber } from '../../../client/editions/editionAddress.ts'
import { unitGrades } from '../../../client/editions/unitGrades.ts'

const emsou = { id: 'u4', code: 'EMSOU', position: 4, name: 'Unit EMSOU' }
const nerocu = { id: 'u1', code: 'NEROCU', position: 1, name: 'Unit NEROCU' }
const london = { id: 'u10', code: 'LONDON', position: 10, name: 'Unit LONDON' }
const period = { code: 'M2026-09', inWords: 'September 2026' }

const figure = (unit: typeof emsou | null, key: string, quantity: number): ShownEdition['figures'][number] => ({
  unit, figure: 'DISRUPTIONS_LED', name: 'Disruptions led', key, keyInWords: key, quantity,
})
const missing = (unit: typeof emsou): ShownEdition['missing'][number] => ({ unit, period, why: 'NOT_RECEIVED', inWords: 'not received' })
const held = (unit: typeof emsou): ShownEdition['returns'][number] => ({ unit, period, definitionVersion: 1, figuresAsAt: '2026-10-12T09:00:00.000Z', sha256: 'a' })

describe('grades of each unit in an edition', () => {
  it('stand in geographic order, and a 0 that was returned is a 0', () => {
    const figures = [figure(null, 'MAJOR', 9), figure(emsou, 'MAJOR', 0), figure(emsou, 'MINOR', 2), figure(nerocu, 'MAJOR', 4)]
    expect(unitGrades({ figures, missing: [], returns: [held(emsou), held(nerocu)] })).toEqual([
      { unit: 'NEROCU', figure: 'Disruptions led', counts: { MAJOR: 4 }, returns: { held: 1, expected: 1 } },
      { unit: 'EMSOU', figure: 'Disruptions led', counts: { MAJOR: 0, MINOR: 2 }, returns: { held: 1, expected: 1 } },
    ])
  })

  it('say of a unit that is not in it that it is missing, and of one whose other returns are in it how many', () => {
    const rows = unitGrades({ figures: [figure(emsou, 'MAJOR', 1)], missing: [missing(emsou), missing(london)], returns: [held(emsou), held(emsou)] })
    expect(rows).toEqual([
      { unit: 'EMSOU', figure: 'Disruptions led', counts: { MAJOR: 1 }, returns: { held: 2, expected: 3 } },
      { unit: 'LONDON', figure: null, counts: {}, returns: { held: 0, expected: 1 } },
    ])
  })
})

const correction: ShownCorrection = {
  edition: 2, isOfNetwork: false, unit: emsou, period, figure: 'DISRUPTIONS_LED', name: 'Disruptions led', key: 'MAJOR', keyInWords: 'Major',
  before: '3', after: '4', why: '=A late record, "major"', acceptedBy: { id: 'p', label: 'NOCC accepter 1' }, acceptedAt: '2026-11-20T10:00:00.000Z',
}

describe('the corrections log', () => {
  it('names the figure, and whether it is the network’s sum or the unit’s own', () => {
    expect(correctionPlace(correction)).toBe('EMSOU')
    expect(correctionPlace({ ...correction, isOfNetwork: true })).toBe('The network')
    expect(correctionFigure(correction)).toBe('Disruptions led: Major')
    expect(correctionFigure({ ...correction, keyInWords: '' })).toBe('Disruptions led')
  })

  it('is a file that says first that its records are invented, and runs nothing in a spreadsheet', () => {
    const text = correctionsFile([correction], { asAt: '2026-11-20T11:00:00.000Z', inventedInWords: 'Invented demonstration data' })
    const lines = text.replace('\uFEFF', '').split('\r\n')
    expect(lines[0]).toBe('Invented demonstration data')
    expect(lines.at(-2)).toBe(`2,EMSOU,EMSOU,M2026-09,Disruptions led,DISRUPTIONS_LED,Major,MAJOR,3,4,"'=A late record, ""major""",NOCC accepter 1,2026-11-20T10:00:00.000Z`)
    expect(correctionsFileName('2026-11-20T11:00:00.000Z')).toBe('longview-NETWORK-corrections-as-at-2026-11-20T1100Z.csv')
  })
})

describe('the address of an edition', () => {
  it('is its number, and nothing else', () => {
    expect(editionNumber('12')).toBe(12)
    expect(['0', '-1', '1.5', 'abc', '', '01'].map(editionNumber)).toEqual([null, null, null, null, null, null])
  })
})
