import { expect, test } from 'vitest'
import { problemsOnPage } from '../../../client/records/problemsOnPage.ts'

test('a refusal of a field that the page has not is told without a link that would lead nowhere', () => {
  const reason = { field: 'reason', message: 'Enter why' }
  expect(problemsOnPage([reason, { field: 'ownReference', message: 'In use' }], ['reason'])).toEqual([reason, { field: '', message: 'In use' }])
})
