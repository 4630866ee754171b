import { expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'

const { app, leavesNothing } = await startApp()

async function send(openedFor: string | null, person: string, query: string) {
  const response = await app.fetch('http://longview.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `longview-person=${person}`, ...(openedFor ? { 'x-longview-person': openedFor } : {}) },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } }
}

const save = 'mutation { saveDraft(input: { key: "a-key-of-a-draft", kind: DISRUPTION, revision: 0, summary: "x", content: "{}" }) { __typename } }'

it('a page opened for one person keeps nothing for another who was chosen in the same browser meanwhile', async () => {
  const isNothingKept = await leavesNothing(async () => {
    const { status, body } = await send('EMSOU-RECORDER-1', 'YHROCU-RECORDER-1', save)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.extensions.code).toBe('ANOTHER_PERSON')
    expect(body.errors?.[0]?.message).toContain('What you typed is still here')
    expect(body.data ?? null).toBe(null)
  })
  expect(isNothingKept).toBe(true)
})

it('a page opened for the person who is looking goes on, and so does a request that names nobody', async () => {
  for (const openedFor of ['EMSOU-RECORDER-1', null]) {
    const { body } = await send(openedFor, 'EMSOU-RECORDER-1', '{ viewer { code } }')
    expect(body).toEqual({ data: { viewer: { code: 'EMSOU-RECORDER-1' } } })
  }
})
