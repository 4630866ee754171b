import { expect, test } from 'vitest'
import { type OutputTotalsRow, withShares } from '../../../server/measures/outputTotals.ts'
import { smallReference } from './referenceOf.ts'

const talks: OutputTotalsRow = {
  kind: 'TALK', strandCode: 'PREVENT', outputs: 3, peopleReached: 120, outputsWithoutCount: 1, asked: 100, answered: 75, outputsNotAsked: 1,
}

test('the share answered is of the questionnaires sent, with its interval', () => {
  const [row] = withShares([talks], smallReference())
  expect(row?.shareAnswered).toMatchObject({ share: 0.75, count: 75, of: 100 })
  expect(row?.shareAnswered?.lower).toBeCloseTo(0.6570, 3)
  expect(row?.shareAnswered?.upper).toBeCloseTo(0.8245, 3)
})

test('not asked is not 0, and has no share', () => {
  const [row] = withShares([{ ...talks, asked: null, answered: null, outputsNotAsked: 3 }], smallReference())
  expect(row).toMatchObject({ asked: null, answered: null, shareAnswered: null })
})

test('no questionnaire sent has no share', () => {
  expect(withShares([{ ...talks, asked: 0, answered: 0 }], smallReference())[0]?.shareAnswered).toBeNull()
})

test('people whom nobody counted stay uncounted', () => {
  expect(withShares([{ ...talks, peopleReached: null, outputsWithoutCount: 3 }], smallReference())[0]?.peopleReached).toBeNull()
})

test('rows stand by kind, then by strand', () => {
  const rows = withShares(
    [{ ...talks, kind: 'EXERCISE' }, { ...talks, strandCode: 'PROTECT' }, talks],
    smallReference(),
  )
  expect(rows.map(({ kind, strand }) => `${kind} ${strand.code}`)).toEqual(['TALK PREVENT', 'TALK PROTECT', 'EXERCISE PREVENT'])
})
