import { expect, it } from 'vitest'
import { changedFigures } from '../../../server/returnFigures/changedFigures.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { smallReference } from '../measures/referenceOf.ts'

const cell = (about: FigureRow['about'], key: string, quantity: number | null, changed: Partial<FigureRow> = {}): FigureRow =>
  ({ about, key, quantity, code: null, day: null, isNil: false, note: null, ...changed })
const asked = ['DISRUPTIONS_LED', 'DISRUPTIONS_BY_THREAT', 'OUTPUTS', 'OUTPUTS_REACHED', 'PARTNER_STAFF'] as const
const changes = (before: FigureRow[], after: FigureRow[]) =>
  changedFigures(before, after, asked, smallReference()).map(({ figure, keyInWords, before: was, after: is }) => [figure, keyInWords, was, is])

it('tells old and new of each part that differs, in the order of figures and lists', () => {
  const before = [cell('DISRUPTIONS_BY_THREAT', 'CYBER/MINOR', 1), cell('DISRUPTIONS_LED', 'MINOR', 1_200), cell('DISRUPTIONS_LED', 'MAJOR', 2), cell('PARTNER_STAFF', '', 6)]
  const after = [cell('DISRUPTIONS_LED', 'MINOR', 1_201), cell('DISRUPTIONS_LED', 'MAJOR', 3), cell('PARTNER_STAFF', '', 6)]
  expect(changes(before, after)).toEqual([
    ['DISRUPTIONS_LED', 'Major', '2', '3'], ['DISRUPTIONS_LED', 'Minor', '1,200', '1,201'], ['DISRUPTIONS_BY_THREAT', 'Cyber, minor', '1', '0'],
  ])
})

it('what nobody counted is not 0, and what is not stated is not nil', () => {
  const before = [cell('OUTPUTS', 'TALK/PREVENT', 1), cell('OUTPUTS_REACHED', 'TALK/PREVENT', 0), cell('PARTNER_STAFF', '', null, { isNil: true })]
  const after = [cell('OUTPUTS', 'TALK/PREVENT', 1)]
  expect(changes(before, after)).toEqual([
    ['OUTPUTS_REACHED', 'Talk, prevent', '0', 'Nobody counted'], ['PARTNER_STAFF', 'Partner staff', 'Nil', 'Not stated'],
  ])
})

it('tells nothing of other words about the same figure, and of 0 that is written or left out', () => {
  expect(changes([cell('DISRUPTIONS_LED', 'MAJOR', 0), cell('PARTNER_STAFF', '', 6)], [cell('PARTNER_STAFF', '', 6, { note: 'As before' })])).toEqual([])
})
