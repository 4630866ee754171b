import { expect, it } from 'vitest'
import { checkBackIdOf, checkBackPlaceFrom } from '../../../server/checkBacks/checkBackId.ts'
import { monthsInWords, waitingInWords } from '../../../server/checkBacks/checkBackWords.ts'

it('what waits is said as it stands, nothing as nothing', () => {
  expect(waitingInWords({ overdue: 5, due: 12, dueInDays: 8 })).toBe('5 check-backs are overdue and 12 more are due. 8 more fall due in the next 28 days.')
  expect(waitingInWords({ overdue: 1, due: 1, dueInDays: 1 })).toBe('1 check-back is overdue and 1 more is due. 1 more falls due in the next 28 days.')
  expect(waitingInWords({ overdue: 0, due: 2, dueInDays: 0 })).toBe('2 check-backs are due, none overdue. None falls due in the next 28 days.')
  expect(waitingInWords({ overdue: 1_200, due: 0, dueInDays: 0 })).toBe('1,200 check-backs are overdue. None falls due in the next 28 days.')
  expect(waitingInWords({ overdue: 0, due: 0, dueInDays: 3 })).toBe('No check-back is due. 3 fall due in the next 28 days.')
})

it('months are said as people say them', () => {
  expect([[3, 6, 12], [6, 12], [12], [1]].map(monthsInWords)).toEqual(['3, 6 and 12 months', '6 and 12 months', '12 months', '1 month'])
})

it('an id names a disruption and months, and any other text names nothing', () => {
  const place = { disruptionId: '019380b2-0000-7000-8000-000000000001', months: 12 }
  expect(checkBackPlaceFrom(checkBackIdOf(place))).toEqual(place)
  for (const text of ['', 'x', btoa('Disruption:019380b2-0000-7000-8000-000000000001'), btoa('CheckBack:019380b2:3')]) expect(checkBackPlaceFrom(text)).toBeNull()
})
