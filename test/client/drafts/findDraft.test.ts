import { Client, fetchExchange } from 'urql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findDraft } from '../../../client/drafts/findDraft.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const draft = { __typename: 'Draft', key: 'k', kind: 'OCG', revision: 1, savedAt: '2026-11-21T14:32:10.000Z', content: '{}', record: null, recordVersion: null }

/** A server that gives these answers one after the other. */
function aServer(answers: (object | null)[]) {
  let asked = 0
  const client = new Client({
    url: 'http://longview.invalid/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async () => {
      asked += 1
      return new Response(JSON.stringify({ data: { draft: answers.shift() ?? null } }), { headers: { 'content-type': 'application/json' } })
    },
  })
  return { client, asked: () => asked }
}

async function found(answers: (object | null)[], recordId: string | null = null) {
  const { client, asked } = aServer(answers)
  const finding = findDraft(client, 'k', recordId)
  await vi.advanceTimersByTimeAsync(1_600)
  return { kind: (await finding).kind, asked: asked() }
}

test('a draft that is there is asked for once', async () => {
  expect(await found([draft])).toEqual({ kind: 'found', asked: 1 })
})

test('a draft that is still on its way, as its page was just reloaded, is found a moment later', async () => {
  expect(await found([null, draft])).toEqual({ kind: 'found', asked: 2 })
})

test('a draft is called gone only after it was asked for twice', async () => {
  expect(await found([null, null])).toEqual({ kind: 'gone', asked: 2 })
})

test('a draft of another record is none of this form', async () => {
  expect(await found([{ ...draft, record: { __typename: 'Ocg', id: 'g1' } }, { ...draft, record: { __typename: 'Ocg', id: 'g1' } }])).toMatchObject({ kind: 'gone' })
})
