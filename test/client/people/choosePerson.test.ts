import { afterEach, expect, it, vi } from 'vitest'
import { choosePerson } from '../../../client/people/choosePerson.ts'

afterEach(() => vi.unstubAllGlobals())

const answered = (answer: () => Response) => {
  vi.stubGlobal('fetch', () => Promise.resolve().then(answer))
  return choosePerson('EMSOU-RECORDER-1')
}
const plainly = (status: number, words: string) => new Response(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })

it('a demonstration person who is refused is told why, in the words of the server', async () => {
  for (const [status, words] of [[403, 'An administrator refuses this person. Choose another.'], [429, 'Too many sign-ins were begun. Try again in 3 minutes.']] as const) {
    expect(await answered(() => plainly(status, words))).toBe(words)
  }
})

it('what is no such answer is said in our own words', async () => {
  const own = 'Longview did not accept that person. Load this page again and choose another.'
  expect(await answered(() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }))).toBe(own)
  expect(await answered(() => plainly(403, ''))).toBe(own)
  expect(await answered(() => { throw new TypeError('no connection') })).toMatch(/^Longview cannot be reached/)
  expect(await answered(() => new Response(null, { status: 204 }))).toBeNull()
})
