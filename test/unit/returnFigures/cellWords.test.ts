import { describe, expect, it } from 'vitest'
import { cellInWords } from '../../../server/returnFigures/cellInWords.ts'
import { cellName } from '../../../server/returnFigures/cellName.ts'
import { inCellOrder } from '../../../server/returnFigures/cellOrder.ts'
import type { FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { byCode, smallReference } from '../measures/referenceOf.ts'
import { row } from './rowsOf.ts'

const kind = (code: string, name: string) => ({ code, name, validFrom: null, validTo: null, units: [] })
const reference = smallReference({
  outcomeKinds: byCode([kind('ARRESTS', 'Arrests'), kind('CASH_SEIZED', 'Cash seized'), kind('DRUGS_CLASS_B', 'Class B drugs')]),
  measureUnits: byCode([
    { code: 'PEOPLE', name: 'people', isWhole: true },
    { code: 'POUNDS_STERLING', name: 'pounds sterling', isWhole: false },
    { code: 'PLANTS', name: 'plants', isWhole: true },
  ]),
  capabilities: byCode([
    { code: 'GAIN_CO_ORDINATOR', name: 'GAIN co-ordinator', number: '10', phase: 'TWO', sinceYear: 2013, source: 'HMIC 2015', validFrom: null, validTo: null },
  ]),
})

describe('a part of a figure is named', () => {
  it.each<[FigureCode, string, string]>([
    ['DISRUPTIONS_LED', 'NO_IMPACT', 'No impact'],
    ['DISRUPTIONS_BY_THREAT', 'DRUGS/MAJOR', 'Drugs, major'],
    ['DISRUPTIONS_BY_FORCE', 'NONE/MINOR', 'No force named, minor'],
    ['OUTCOMES', 'CASH_SEIZED/POUNDS_STERLING', 'Cash seized, pounds'],
    ['OUTCOMES', 'ARRESTS/PEOPLE', 'Arrests'],
    ['OUTCOMES', 'DRUGS_CLASS_B/PLANTS', 'Class B drugs, plants'],
    ['OUTPUTS', 'TALK/PREVENT', 'Talk, prevent'],
    ['OUTPUT_PAIRS', 'INTENTION/YES_NO', 'Intention, yes before, no after'],
    ['STAFF_IN_POST', 'GAIN_CO_ORDINATOR', 'GAIN co-ordinator'],
    ['BUDGET', 'HOME_OFFICE/ONE_YEAR', 'Home Office grants, for one year'],
    ['PARTNER_STAFF', '', 'Partner staff'],
    ['STAFF_IN_POST', 'NO_LONGER_LISTED', 'NO_LONGER_LISTED'],
  ])('%s %s: %s', (about, key, name) => {
    expect(cellName(about, key, reference)).toBe(name)
  })
})

describe('what is stated of a part reads', () => {
  it.each<[FigureCode, string, Parameters<typeof row>[2], string]>([
    ['DISRUPTIONS_LED', 'MAJOR', 1234, '1,234'],
    ['DISRUPTIONS_LED', 'MAJOR', 0, '0'],
    ['STAFF_IN_POST_TOTAL', '', 120.125, '120.125'],
    ['BUDGET', 'OTHER/ONE_YEAR', 1250000, '£1,250,000'],
    ['OUTCOMES', 'CASH_SEIZED/POUNDS_STERLING', 1234.5, '£1,234.50'],
    ['GAIN_MADE', 'KENT', 'NIL', 'Nil'],
    ['GAIN_MADE', 'KENT', { note: 'Asked the force' }, 'Not stated'],
    ['CAPABILITY_STATE', 'GAIN_CO_ORDINATOR', { code: 'PARTLY_IN_PLACE' }, 'Partly in place'],
    ['THREAT_ASSESSMENT', '', { day: '2026-05-03' }, '3 May 2026'],
  ])('%s %s %j: %s', (about, key, stated, words) => {
    expect(cellInWords(about, key, row(about, key, stated))).toBe(words)
  })

  it('not stated where there is nothing', () => {
    expect(cellInWords('GAIN_MADE', 'KENT', null)).toBe('Not stated')
  })
})

it('parts stand in the order of their lists, the worst grade last and what is in no list after all', () => {
  expect(inCellOrder('DISRUPTIONS_BY_THREAT', ['CYBER/MAJOR', 'DRUGS/NEGATIVE', 'NONE/MAJOR', 'GONE/MAJOR', 'DRUGS/MAJOR'], reference)).toEqual([
    'DRUGS/MAJOR', 'DRUGS/NEGATIVE', 'CYBER/MAJOR', 'NONE/MAJOR', 'GONE/MAJOR',
  ])
})
