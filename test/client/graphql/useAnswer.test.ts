import { CombinedError, Client, createRequest, gql } from 'urql'
import type { AnyVariables } from 'urql'
import { describe, expect, it } from 'vitest'
import { latestAnswer } from '../../../client/graphql/useAnswer.ts'
import type { QueryResult } from '../../../client/graphql/useAnswer.ts'

const client = new Client({ url: 'http://longview.invalid/graphql', exchanges: [], preferGetMethod: false })
const query = gql('query Disruption($reference: String, $asAt: String, $first: Int, $after: String) { disruption(reference: $reference) { id } }')
const failed = new CombinedError({ networkError: new Error('No connection') })

/** As urql gives it: with the operation that it answers. */
function resultOf(variables: AnyVariables, result: Partial<QueryResult<string>>): QueryResult<string> {
  const operation = client.createRequestOperation('query', createRequest(query, variables))
  return { data: undefined, error: undefined, stale: false, operation, ...result }
}

const larch = { reference: 'EMSOU-2026-0001' }
const willow = { reference: 'EMSOU-2026-0003' }

describe('the answer to what a page asks for', () => {
  it('is not there before any result is', () => {
    expect(latestAnswer<string>(null, larch, { ...resultOf(larch, {}), operation: undefined }).data).toBeUndefined()
  })

  it('is not what was asked for before, which urql goes on with until the new result comes', () => {
    const willows = latestAnswer(null, willow, resultOf(willow, { data: 'Willow' }))
    expect(willows.data).toBe('Willow')
    const onTheWay = latestAnswer(willows, larch, resultOf(willow, { data: 'Willow' }))
    expect(onTheWay).toMatchObject({ data: undefined, error: undefined })
    expect(latestAnswer(onTheWay, larch, resultOf(larch, { data: 'Larch' })).data).toBe('Larch')
  })

  it('is not a failure of what was asked for before either', () => {
    const willows = latestAnswer(null, willow, resultOf(willow, { error: failed }))
    expect(latestAnswer(willows, larch, resultOf(willow, { error: failed })).error).toBeUndefined()
  })

  it('is not the record as it stands now where a past moment is asked for', () => {
    const now = latestAnswer(null, larch, resultOf(larch, { data: 'Now' }))
    expect(latestAnswer(now, { ...larch, asAt: '2026-03-27T12:00:00.000Z' }, resultOf(larch, { data: 'Now' })).data).toBeUndefined()
  })

  it('stays while another page of a list within the record is fetched', () => {
    const firstPage = latestAnswer(null, { ...larch, first: 50 }, resultOf({ ...larch, first: 50 }, { data: 'Page 1' }))
    const onTheWay = latestAnswer(firstPage, { ...larch, first: 50, after: 'x' }, resultOf({ ...larch, first: 50 }, { data: 'Page 1' }))
    expect(onTheWay).toBe(firstPage)
  })

  it('stays beside the error when asking again fails, and the error goes with the next answer', () => {
    const known = latestAnswer(null, undefined, resultOf({}, { data: 'House' }))
    const again = latestAnswer(known, undefined, resultOf({}, { error: failed }))
    expect(again).toMatchObject({ data: 'House', error: failed })
    expect(latestAnswer(again, undefined, resultOf({}, { data: 'New house' }))).toMatchObject({ data: 'New house', error: undefined })
  })

  it('is an error where there never was an answer', () => {
    expect(latestAnswer<string>(null, undefined, resultOf({}, { error: failed }))).toMatchObject({ data: undefined, error: failed })
  })

  it('says when it is known from before and on its way once more', () => {
    const known = latestAnswer(null, larch, resultOf(larch, { data: 'Larch', stale: true }))
    expect(known.isStale).toBe(true)
    expect(latestAnswer(known, larch, resultOf(larch, { data: 'Larch' })).isStale).toBe(false)
  })

  it('is the same thing while nothing changed, so that a page is not drawn for ever', () => {
    const result = resultOf(larch, { data: 'Larch' })
    const known = latestAnswer(null, larch, result)
    expect(latestAnswer(known, { ...larch }, result)).toBe(known)
    const none = latestAnswer(known, willow, result)
    expect(latestAnswer(none, willow, result)).toBe(none)
  })
})
