import { CombinedError } from 'urql'
import { describe, expect, it } from 'vitest'
import { emptySentence } from '../../../client/lists/emptySentence.ts'
import { isOfPlace } from '../../../client/lists/ListFailed.tsx'
import { answers } from '../../../client/lists/useFoundPage.ts'

describe('a page of records', () => {
  it('answers what is asked for only where filter, order, moment and place are the same', () => {
    const asked = { first: 50, filter: { grades: ['MAJOR'] }, order: 'EFFECT_NEWEST' }
    expect(answers({ ...asked, filter: { grades: ['MAJOR'] } }, asked)).toBe(true)
    for (const other of [{ filter: {} }, { order: 'EFFECT_OLDEST' }, { after: 'abc' }, { asAt: '2026-11-02T10:00:00.000Z' }]) {
      expect(answers(asked, { ...asked, ...other })).toBe(false)
    }
    expect(answers(undefined, asked)).toBe(false)
  })
})

describe('an empty list', () => {
  const list = { one: 'disruption', emptyAdvice: 'Remove a filter.' }
  const asAt = '2020-01-01T23:59:59.999Z'

  it('says that its filters are why', () => {
    expect(emptySentence(list, { isFiltered: true, asAt: undefined })).toBe('No disruption fits these filters. Remove a filter.')
  })

  it('says that the moment may be why', () => {
    expect(emptySentence(list, { isFiltered: true, asAt })).toBe(
      'No disruption fits these filters as at 1 January 2020 at 23:59. Remove a filter. What was recorded after that moment is not in this list.',
    )
    expect(emptySentence(list, { isFiltered: false, asAt })).toBe(
      'Nothing was recorded yet as at 1 January 2020 at 23:59, or all of it was withdrawn. Choose a later moment.',
    )
  })

  it('blames no filter where there is none', () => {
    expect(emptySentence(list, { isFiltered: false, asAt: undefined })).not.toContain('filter')
  })
})

describe('a list that could not be fetched', () => {
  const refused = (field: string) =>
    new CombinedError({ graphQLErrors: [{ message: 'Refused', extensions: { code: 'REFUSED', problems: [{ field, message: 'Refused' }] } }] })

  it('leads to its first page where its place is the reason, and asks again otherwise', () => {
    expect(isOfPlace(refused('after'))).toBe(true)
    expect(isOfPlace(refused('asAt'))).toBe(false)
    expect(isOfPlace(new CombinedError({ networkError: new Error('away') }))).toBe(false)
  })
})
