import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, validate } from 'graphql'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { costOfPages } from './pageCosts.ts'
import { queryLimits } from '../../../server/graphql/queryLimits.ts'
import { readPersistedDocuments } from '../../../server/graphql/persistedDocuments.ts'
import { schema } from '../../../server/graphql/schema.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { startApp } from '../../support/startApp.ts'

const path = fileURLToPath(new URL('../../../client/graphql/generated/persisted-documents.json', import.meta.url))
const persisted = readPersistedDocuments(path)
const { clock, database } = await startApp()
const parts = { database, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: { error: (() => undefined) as never } }
const production = await createApp({ ...parts, isProduction: true, persisted })
const development = await createApp({ ...parts, persisted })
afterAll(() => Promise.all([production.dispose(), development.dispose()]))

const hashOf = (name: string) => [...(persisted ?? [])].find(([, text]) => text.includes(`query ${name} `) || text.includes(`query ${name}(`))?.[0]

async function sent(app: typeof production, content: object) {
  const response = await app.fetch('http://longview.test/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', cookie: 'longview-person=EMSOU-RECORDER-1' }, body: JSON.stringify(content),
  })
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } }
}
const byHash = (sha256Hash: string | undefined, variables: object = {}) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables })

describe('the queries of the pages', () => {
  it('are all known, and all fit the API', () => {
    expect(persisted?.size).toBeGreaterThan(40)
    for (const text of persisted?.values() ?? []) expect([text.slice(0, 60), validate(schema, parse(text))]).toEqual([text.slice(0, 60), []])
  })

  it('ask for no more than one query may, at the largest page of each list', () => {
    const costs = costOfPages(persisted ?? new Map())
    expect(costs.length).toBe(persisted?.size)
    const overLimit = costs.filter((cost) => (['complexity', 'depth', 'breadth', 'tokens', 'aliases'] as const).some((limit) => cost[limit] > queryLimits[limit]))
    expect(overLimit).toEqual([])
  })

  it('ask nothing of what the API is made of', () => {
    for (const text of persisted?.values() ?? []) expect(text).not.toMatch(/__schema|__type\b/)
  })

  it.each([['production', production], ['development', development]])('are answered in %s by their hash, with the name of every type', async (_name, app) => {
    expect(await sent(app, byHash(hashOf('House')))).toMatchObject({ status: 200, body: { data: { service: { __typename: 'Service' } } } })
  })

  it('are answered in development by their text too', async () => {
    expect((await sent(development, { query: '{ service { today } }' })).body).toEqual({ data: { service: { today: '2026-11-20' } } })
  })
})

describe('in production', () => {
  it.each([
    ['a text, even of a page', { query: persisted?.get(hashOf('House') ?? '') }],
    ['a text beside a hash', { query: '{ service { today } }', ...byHash(hashOf('House')) }],
    ['a hash that is not known', byHash('f'.repeat(64))],
    ['neither', {}],
  ])('%s is refused with the same words, and nothing is asked of the database', async (_name, content) => {
    const statements = await database.statementsOf(async () => {
      const { status, body } = await sent(production, content)
      expect([status, body.errors]).toEqual([400, [{ message: expect.stringMatching(/^Longview takes only the queries of its own pages\./), extensions: { code: 'PERSISTED_ONLY' } }]])
    })
    expect(statements).toEqual([])
  })

  it('nothing starts without the queries of the pages', async () => {
    await expect(createApp({ ...parts, isProduction: true })).rejects.toThrow('npm run prepare')
    await expect(createApp({ ...parts, isProduction: true, persisted: new Map() })).rejects.toThrow('npm run prepare')
  })

  it('an answer that does not fit the API is masked and logged: the words of graphql-js name its types', async () => {
    const logged: object[] = []
    const findViewer = () => ({ code: 'A', label: { secret: 'north' } as never, role: 'RECORDER' as const, unitCode: 'EMSOU' })
    const broken = await createApp({ ...parts, isProduction: true, persisted: new Map([['a', '{ viewer { label } }']]), findViewer, log: { error: ((entry: object) => void logged.push(entry)) as never } })
    onTestFinished(async () => void (await broken.dispose()))
    const { body } = await sent(broken, byHash('a'))
    expect(body.errors).toEqual([{ message: expect.stringMatching(/^Something went wrong on our side/), extensions: { code: 'UNEXPECTED', id: expect.any(String) } }])
    expect(logged.length).toBe(1)
  })
})

it('a file whose text is not that of its hash is refused at the start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'longview-persisted-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'documents.json')
  const hash = createHash('sha256').update('{ service { today } }').digest('hex')
  writeFileSync(file, JSON.stringify({ [hash]: '{ service { today } }' }))
  expect(readPersistedDocuments(file)?.size).toBe(1)
  writeFileSync(file, JSON.stringify({ [hash]: '{ service { now } }' }))
  expect(() => readPersistedDocuments(file)).toThrow('was changed')
  expect(readPersistedDocuments(join(folder, 'none.json'))).toBeNull()
})
