import { expect, test } from 'vitest'
import { changeFields, changeOfForm } from '../../../client/compare/change/changeFields.ts'
import { figuresChoiceOf, readFiguresChoice } from '../../../client/compare/figuresChoice.ts'
import { unitOptions } from '../../../client/compare/unitOptions.ts'

const now = '2026-11-22T12:00:00.000Z'
const ownUnit = { inPeriod: true, inAsAt: false }

test('a page of months takes months for its period, though the moment may be any day of the own unit', () => {
  const shown = { unit: 'EMSOU', period: '2024-11-01..2026-10-31', asAt: '2026-06-10T11:00:59.999Z' }
  const choice = figuresChoiceOf(shown, ['FY2026'], ownUnit)
  expect(choice).toMatchObject({ period: 'days', fromDay: 'November 2024', toDay: 'October 2026', asAt: 'past', asAtDay: '10 June 2026', asAtTime: '12:00' })
  expect(readFiguresChoice(choice, now, ownUnit)).toEqual({ period: shown.period, asAt: shown.asAt })
})

test('what cannot be read is told of the months and of the moment together', () => {
  const choice = { ...figuresChoiceOf({ unit: 'EMSOU', period: '2024-11-01..2026-10-31', asAt: '2026-06-10T11:00:59.999Z' }, [], ownUnit), fromDay: '3 April 2026', asAtDay: 'x' }
  const read = readFiguresChoice(choice, now, ownUnit)
  expect(Array.isArray(read) ? read.map(({ field }) => field) : read).toEqual(['fromDay', 'asAtDay'])
})

test('units stand in geographic order after what stands for all of them', () => {
  const units = [{ code: 'SEROCU', name: 'South East', position: 7 }, { code: 'EMSOU', name: 'East Midlands', position: 4 }]
  expect(unitOptions(units, '', 'The network').map(({ value }) => value)).toEqual(['', 'EMSOU', 'SEROCU'])
  expect(unitOptions(units, '').map(({ text }) => text)).toEqual(['Choose a unit', 'EMSOU: East Midlands', 'SEROCU: South East'])
  expect(unitOptions([], 'NO-SUCH', 'The network').map(({ value }) => value)).toEqual(['NO-SUCH', ''])
})

test('only what the page does not open with stands in its address', () => {
  const values = Object.fromEntries(changeFields({ measure: 'GROSS', strand: undefined, grain: 'MONTH' }, []).map(({ id, value }) => [id, value]))
  expect(changeOfForm(values)).toEqual({ measure: undefined, strand: undefined, grain: undefined })
  expect(changeOfForm({ measure: 'NEGATIVE', strand: 'PURSUE', grain: 'QUARTER' })).toEqual({ measure: 'NEGATIVE', strand: 'PURSUE', grain: 'QUARTER' })
})
