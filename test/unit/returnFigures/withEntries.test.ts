import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { isNilReturn } from '../../../server/returnFigures/isNilReturn.ts'
import { withEntries } from '../../../server/returnFigures/withEntries.ts'
import type { ReturnEntryRecord } from '../../../server/returns/returnEntryRecord.ts'

const cell = (about: FigureRow['about'], key: string, changed: Partial<FigureRow> = {}): FigureRow =>
  ({ about, key, quantity: null, code: null, day: null, isNil: false, note: null, ...changed })
const entry = (about: string, key: string, changed: Partial<ReturnEntryRecord> = {}): ReturnEntryRecord =>
  ({ about, key, version: 1, quantity: null, code: null, day: null, isNil: false, note: null, recordedBy: 'EMSOU-RECORDER-1', recordedAt: new Date(0), ...changed })

it('what is stated and said stands beside what is computed, in one order', () => {
  const rows = withEntries(
    [cell('OUTCOMES', 'ARRESTS/PEOPLE', { quantity: 3 }), cell('DISRUPTIONS_LED', 'MAJOR', { quantity: 2 })],
    [
      entry('DISRUPTIONS_LED', 'MAJOR', { note: 'Two lines closed at once' }), entry('PARTNER_STAFF', '', { quantity: 6 }), entry('OUTCOMES', '', { isNil: true }),
      entry('COMMENT', '', { note: 'A quiet month' }),
    ],
    ['DISRUPTIONS_LED', 'OUTCOMES', 'PARTNER_STAFF'],
  )
  expect(rows).toEqual([
    cell('COMMENT', '', { note: 'A quiet month' }),
    cell('DISRUPTIONS_LED', 'MAJOR', { quantity: 2, note: 'Two lines closed at once' }),
    cell('OUTCOMES', '', { isNil: true }),
    cell('OUTCOMES', 'ARRESTS/PEOPLE', { quantity: 3 }),
    cell('PARTNER_STAFF', '', { quantity: 6 }),
  ])
})

it('leaves out what is not asked, what was taken back, and words on checks', () => {
  const entries = [entry('PARTNER_STAFF', '', { quantity: 6 }), entry('STAFF_IN_POST_TOTAL', ''), entry('CHECK_DRAFTS_LEFT_OUT', '', { note: 'Next month' })]
  expect(withEntries([cell('OUTPUTS', 'TALK/PREVENT', { quantity: 1 })], entries, ['STAFF_IN_POST_TOTAL'])).toEqual([])
})

it('a note on a count that is not there is on 0, and on people whom nobody counted it is on nothing', () => {
  const entries = [entry('OUTCOMES', 'ARRESTS/PEOPLE', { note: 'None' }), entry('OUTPUTS_REACHED', 'TALK/PREVENT', { note: 'Not counted' })]
  const quantities = withEntries([], entries, ['OUTCOMES', 'OUTPUTS_REACHED']).map(({ about, quantity }) => [about, quantity])
  expect(quantities).toEqual([['OUTCOMES', 0], ['OUTPUTS_REACHED', null]])
})

it('has each part once and the same rows in whatever order they came', () => {
  const computed = ['MAJOR', 'MINOR', 'NEGATIVE'].map((key, quantity) => cell('DISRUPTIONS_LED', key, { quantity }))
  const entries = [entry('DISRUPTIONS_LED', 'MINOR', { note: 'x' }), entry('GAIN_MADE', 'KENT', { quantity: 1 }), entry('GAIN_MADE', 'ESSEX', { isNil: true })]
  const asked = ['DISRUPTIONS_LED', 'GAIN_MADE'] as const
  const rows = withEntries(computed, entries, asked)
  fc.assert(
    fc.property(fc.shuffledSubarray(computed, { minLength: 3 }), fc.shuffledSubarray(entries, { minLength: 3 }), (ones, others) => {
      expect(withEntries(ones, others, asked)).toEqual(rows)
    }),
    { numRuns: 100 },
  )
  expect(rows).toHaveLength(5)
})

it('a return is nil when all of the counts that it asks for are stated as nil', () => {
  const nil = (about: FigureRow['about']) => cell(about, '', { isNil: true })
  const asked = ['DISRUPTIONS_LED', 'OUTPUTS', 'PARTNER_STAFF'] as const
  expect(isNilReturn([nil('DISRUPTIONS_LED'), nil('OUTPUTS')], asked)).toBe(true)
  expect(isNilReturn([nil('DISRUPTIONS_LED')], asked)).toBe(false)
  expect(isNilReturn([nil('PARTNER_STAFF')], ['PARTNER_STAFF'])).toBe(false)
})
