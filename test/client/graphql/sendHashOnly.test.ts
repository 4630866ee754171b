import { Client, fetchExchange } from 'urql'
import { parse } from 'graphql'
import { expect, it } from 'vitest'
import { failureInWords } from '../../../client/graphql/failureInWords.ts'
import { HouseDocument } from '../../../client/graphql/generated/graphql.ts'
import { hashOf, sendHashOnly } from '../../../client/graphql/sendHashOnly.ts'

/** What a client sends, and how it takes the answer. */
async function asking(answer: Response) {
  const sent: { address: string; options: RequestInit | undefined }[] = []
  const client = new Client({
    url: 'https://longview.test/graphql',
    preferGetMethod: false,
    exchanges: [sendHashOnly, fetchExchange],
    fetch: (address, options) => {
      sent.push({ address: String(address), options })
      return Promise.resolve(answer)
    },
  })
  const result = await client.query(HouseDocument, {}).toPromise()
  return { sent, result }
}

const answered = (status: number, content: object) => new Response(JSON.stringify(content), { status, headers: { 'content-type': 'application/json' } })

it('a query is sent by its hash, by POST, and nothing of it stands in the address', async () => {
  const { sent, result } = await asking(answered(200, { data: { viewer: null } }))
  expect(result.data).toEqual({ viewer: null })
  expect(sent.map(({ address, options }) => [address, options?.method])).toEqual([['https://longview.test/graphql', 'POST']])
  expect(JSON.parse(String(sent[0]?.options?.body))).toEqual({
    operationName: 'House', variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  })
})

it('who asked too often, or has an old page open, is told so in the words of the API', async () => {
  const tooMany = 'You have searched a great many times in a short while. Try again in 40 seconds.'
  for (const [status, message] of [[429, tooMany], [400, 'Load the page again.'], [503, 'Longview is busy.']] as const) {
    const { result } = await asking(answered(status, { errors: [{ message, extensions: { code: 'ANY' } }] }))
    expect(result.error && failureInWords(result.error)).toBe(message)
  }
})

it('a query that was not made by the generator is refused, as the API would refuse it', () => {
  expect(() => hashOf(parse('{ service { today } }'))).toThrow('npm run prepare')
})
