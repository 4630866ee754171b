import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readPersistedDocuments } from '../../../server/graphql/persistedDocuments.ts'
import { rateLimit, rateLimits, tryAgainIn, withoutRateLimits, type RateLimits } from '../../../server/http/rateLimits.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { asPerson } from '../../support/person.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'
import { costOfPages } from './pageCosts.ts'

const persistedPath = fileURLToPath(new URL('../../../client/graphql/generated/persisted-documents.json', import.meta.url))
const { clock, database } = await startApp({ contents: 'tiny' })

async function limitedTo(limits: Partial<RateLimits>) {
  const app = await createApp({
    database, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true,
    log: { error: (() => undefined) as never }, rateLimits: { ...withoutRateLimits, ...limits },
  })
  onTestFinished(async () => void (await app.dispose()))
  return { app, as: (code: string | null) => asPerson(app, code, []) }
}

const today = '{ service { today } }'
const searches: [string, string][] = [
  ['groups by a text', '{ ocgs(filter: { search: "north" }) { totalCount } }'],
  ['groups by their number', '{ ocgs(filter: { urn: "EM" }) { totalCount } }'],
  ['disruptions by a reference', '{ disruptions(filter: { reference: "EMSOU-2026" }) { totalCount } }'],
  ['outputs by a reference', '{ outputs(filter: { reference: "EMSOU" }) { totalCount } }'],
  ['programmes by their name', '{ programmes(search: "school") { id } }'],
  ['records like one that is being typed', '{ suspectedDuplicates(probe: { effect: "2026-10-01", target: { kind: OCG } }) { likeness } }'],
]

describe('who asks too often', () => {
  it('is refused in words that say when to try again, with 429 and Retry-After, and without a statement', async () => {
    const { app, as } = await limitedTo({ queries: rateLimit({ amount: 3, seconds: 60 }) })
    const recorder = as('EMSOU-RECORDER-1')
    for (let count = 0; count < 3; count += 1) await recorder.ask(today)
    const statements = await database.statementsOf(async () => {
      const refused = await app.fetch('http://longview.test/graphql', {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: 'longview-person=EMSOU-RECORDER-1' }, body: JSON.stringify({ query: today }),
      })
      expect([refused.status, Number(refused.headers.get('retry-after'))]).toEqual([429, expect.toSatisfy((seconds: number) => seconds > 0 && seconds <= 60)])
      expect(await refused.json()).toEqual({
        errors: [{ message: expect.stringMatching(/^You have asked Longview for a great many things at once\. Try again in (\d+ seconds?|1 minute)\.$/), extensions: { code: 'TOO_MANY' } }],
      })
    })
    expect(statements).toEqual([])
  })

  it('stops nobody else', async () => {
    const { as } = await limitedTo({ queries: rateLimit({ amount: 1, seconds: 60 }) })
    await as('EMSOU-RECORDER-1').ask(today)
    expect((await as('EMSOU-RECORDER-1').send(today)).status).toBe(429)
    expect((await as('EMSOU-RECORDER-2').send(today)).status).toBe(200)
    expect((await as(null).send(today)).status).toBe(200)
  })

  it('may go on once the time is over', async () => {
    const { as } = await limitedTo({ queries: rateLimit({ amount: 1, seconds: 1 }) })
    await as('EMSOU-RECORDER-1').ask(today)
    expect((await as('EMSOU-RECORDER-1').send(today)).status).toBe(429)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await as('EMSOU-RECORDER-1').send(today)).status).toBe(200)
  })
})

describe('who searches too often', () => {
  it.each(searches)('for %s is refused, and may go on with everything else', async (_name, query) => {
    const { as } = await limitedTo({ searches: rateLimit({ amount: 1, seconds: 60 }) })
    const recorder = as('EMSOU-RECORDER-1')
    expect((await recorder.send(query)).errors.map(({ extensions }) => extensions?.code)).not.toContain('TOO_MANY')
    const { status, errors } = await recorder.send(query)
    expect([status, errors[0]?.message]).toEqual([429, expect.stringMatching(/^You have searched a great many times/)])
    expect((await recorder.send('{ ocgs(first: 2) { totalCount } }')).status).toBe(200)
  })

  it('as variables is noticed too', async () => {
    const { as } = await limitedTo({ searches: rateLimit({ amount: 1, seconds: 60 }) })
    const query = 'query ($search: String, $filter: OcgFilter) { a: ocgs(filter: { search: $search }) { totalCount } b: ocgs(filter: $filter) { totalCount } }'
    await as('EMSOU-RECORDER-1').ask(query, { search: 'a' })
    expect((await as('EMSOU-RECORDER-1').send(query, { filter: { search: 'b' } })).status).toBe(429)
    expect((await as('EMSOU-RECORDER-1').send(query, {})).status).toBe(200)
  })

  it('is not who opens a record by its reference', async () => {
    const { as } = await limitedTo({ searches: rateLimit({ amount: 0, seconds: 60 }) })
    expect((await as('EMSOU-RECORDER-1').send('{ disruption(reference: "EMSOU-2026-0001") { id } }')).status).toBe(200)
  })
})

describe('who is nobody', () => {
  const limit = () => ({ strangers: rateLimit({ amount: 3, seconds: 60 }) })
  const scoped = ['{ ocgs { totalCount } }', '{ service { today } mine: disruptions { totalCount } }', '{ ...Lists } fragment Lists on Query { ... on Query { programmes { id } } }',
    'mutation { endMySessions(input: { key: "a-key-of-its-own", keepThisOne: true }) { __typename } }']

  it.each(scoped)('and asks too often for what only people see (%s) is turned away, and of that nothing is in the trail', async (query) => {
    const { as } = await limitedTo(limit())
    const answers: number[] = []
    const entries = await addedBy(database, async () => {
      for (let count = 0; count < 9; count += 1) answers.push((await as(null).send(query)).status)
    })
    expect([answers.slice(0, 3), answers.slice(3)]).toEqual([[200, 200, 200], Array.from({ length: 6 }, () => 429)])
    expect(entries.map(({ kind }) => kind)).toEqual(['REFUSAL', 'REFUSAL', 'REFUSAL'])
  })

  it('may still ask what the page needs on which they sign in, and stops nobody who is signed in', async () => {
    const { as } = await limitedTo(limit())
    for (let count = 0; count < 4; count += 1) await as(null).send('{ ocgs { totalCount } }')
    const { status } = await as(null).send('query Doorstep { __typename viewer { code } session { __typename } signIn { __typename } service { today } demonstrationPeople { code } }')
    expect([status, (await as('EMSOU-RECORDER-1').send('{ ocgs { totalCount } }')).status]).toEqual([200, 200])
  })

  it('is let ask 120 such things a minute by our settings', async () => {
    const { strangers } = rateLimits()
    for (let count = 0; count < 120; count += 1) expect(await strangers.take('address')).toBeNull()
    expect(await strangers.take('address')).toBeGreaterThan(0)
  })
})

describe('who reads too much', () => {
  const page = '{ disruptions(first: 100) { edges { node { id reference whatHappened } } } }'

  it('is refused by what was asked for, not by how many queries it took', async () => {
    const { as } = await limitedTo({ reading: rateLimit({ amount: 1_300, seconds: 600 }) })
    const recorder = as('EMSOU-RECORDER-1')
    const answers: number[] = []
    for (let count = 0; count < 4; count += 1) answers.push((await recorder.send(page)).status)
    expect(answers).toEqual([200, 200, 429, 429])
    expect((await recorder.send(page)).errors[0]?.message).toBe('You have read or downloaded a great deal in a short while. Try again in 10 minutes.')
  })

  it('reads page by page within the limit as the download of a list does', async () => {
    const { as } = await limitedTo({ reading: rateLimit({ amount: 15_000, seconds: 600 }) })
    for (let count = 0; count < 20; count += 1) expect((await as('EMSOU-RECORDER-1').send(page)).status).toBe(200)
  })
})

it('our settings let somebody download 5,000 disruptions several times, and look at 100 pages, within some minutes', async () => {
  const page = costOfPages(readPersistedDocuments(persistedPath) ?? new Map()).find(({ name }) => name === 'Disruptions')
  const { reading, queries } = rateLimits()
  for (let pages = 0; pages < 50 * 5 + 100; pages += 1) {
    expect([await reading.take('lead', page?.complexity ?? Number.NaN), await queries.take('lead')]).toEqual([null, null])
  }
  expect(await reading.take('lead', 6_000_000)).toBeGreaterThan(500)
})

it.each([[1, '1 second'], [59, '59 seconds'], [60, '1 minute'], [61, '2 minutes'], [600, '10 minutes']])('%i seconds to wait are said as %s', (seconds, words) => {
  expect(tryAgainIn(seconds)).toBe(`Try again in ${words}.`)
})
