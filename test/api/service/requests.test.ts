import { createServer, type Server } from 'node:http'
import { readFileSync } from 'node:fs'
import { request as requestOf } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { printedSchema } from '../../../server/graphql/schema.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { startApp } from '../../support/startApp.ts'
import { appOn } from '../../support/startApp.ts'

const { app, as, clock, database, leavesNothing, logged } = await startApp()
const address = 'http://longview.test/graphql'
const cookie = 'longview-person=EMSOU-RECORDER-1'
const mutation = 'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }'
const body = (facts = aDisruption()) => JSON.stringify({ query: mutation, variables: { input: { key: 'a-key-for-requests', facts } } })

describe('a request', () => {
  it('by GET is refused, query and mutation alike, and nothing is done', async () => {
    expect(await leavesNothing(async () => {
      for (const query of ['{ service { today } }', 'mutation { withdrawDisruption(input: { key: "12345678", id: "x", version: 1, reason: "y" }) { __typename } }']) {
        const response = await app.fetch(`${address}?query=${encodeURIComponent(query)}`, { headers: { cookie, accept: 'application/json' } })
        expect([response.status >= 400, await response.text()]).toEqual([true, expect.not.stringContaining('today')])
      }
    })).toBe(true)
  })

  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent('{ service { today } }')}`],
    ['text/plain', body()],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ service { today } }"}\r\n--x--'],
    ['application/graphql', '{ service { today } }'],
    ['', body()],
  ])('as %s is refused, and nothing is done', async (type, sent) => {
    expect(await leavesNothing(async () => {
      const response = await app.fetch(address, { method: 'POST', headers: { cookie, ...(type ? { 'content-type': type } : {}) }, body: new TextEncoder().encode(sent) })
      expect([response.status, (await response.text()).includes('"today"')]).toEqual([415, false])
    })).toBe(true)
  })

  it.each(['https://elsewhere.example', 'http://longview.test.elsewhere.example', 'http://longview.test:8080', 'null'])('from a page of %s is refused, and nothing is done', async (origin) => {
    expect(await leavesNothing(async () => {
      const response = await app.fetch(address, { method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' }, body: body() })
      expect(response.status).toBe(403)
    })).toBe(true)
  })

  it('from our own page is taken', async () => {
    const response = await app.fetch(address, {
      method: 'POST', headers: { origin: 'http://longview.test', 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ service { today } }' }),
    })
    expect(await response.json()).toEqual({ data: { service: { today: '2026-11-20' } } })
  })

  it('of 10 MB is refused by its size, naming the limit, and nothing is done', async () => {
    expect(await leavesNothing(async () => {
      const response = await app.fetch(address, {
        method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: body(aDisruption({ whatHappened: 'x'.repeat(10_000_000) })),
      })
      expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('256 KiB')])
    })).toBe(true)
  })

  it('of 10 MB over a real connection gets its refusal too, with and without a length', async () => {
    const server = createServer((request, response) => void app(request, response))
    const port = await listening(server)
    onTestFinished(() => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()) }))
    for (const isChunked of [false, true]) {
      const sent = Buffer.from(body(aDisruption({ whatHappened: 'x'.repeat(10_000_000) })))
      const { status, text } = await posted(port, sent, isChunked)
      expect([status, text]).toEqual([413, expect.stringContaining('256 KiB')])
    }
  })

  it('that is no JSON is refused in words', async () => {
    const response = await app.fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{ service' })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('The body is not JSON')])
  })

  it.each(['null', '[]', '"text"', '4', '{}', '{"query": 4}', '{"query": "{ service { today } }", "variables": []}'])('of the JSON %s is no fault of ours', async (sent) => {
    const response = await app.fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent })
    expect(response.status).toBeLessThan(500)
    expect(logged).toEqual([])
  })

  it('for too much at once is refused before any record is read', async () => {
    const deep = `{ ocgs(first: 100) { edges { node { disruptions(first: 100) { edges { node { target { ocg { disruptions(first: 100) { edges { node { id } } } } } } } } } } } }`
    const { data, errors } = await as('EMSOU-RECORDER-1').send(deep)
    expect(data ?? null).toBeNull()
    expect(errors[0]?.message).toMatch(/asks for too much at once/)
  })
})

describe('an error that nobody expected', () => {
  it('is masked with a number, and logged under that number', async () => {
    const broken = new Proxy(database, {
      get: (target, name) =>
        name === 'prisma'
          ? new Proxy(database.prisma, {
              get: (prisma, member) =>
                member === '$transaction' ? () => Promise.reject(new Error('secret: relation disruption_text at 10.0.0.1')) : Reflect.get(prisma, member, prisma),
            })
          : Reflect.get(target, name),
    })
    const failing = await appOn(broken, clock.read)
    const { data, errors } = await failing.as('EMSOU-RECORDER-1').send('{ service { today } }')
    const id = errors[0]?.extensions?.id
    expect(data ?? null).toBeNull()
    expect(errors[0]?.message).toBe(`Something went wrong on our side. Nothing was changed. If it happens again, give this number to support: ${String(id)}`)
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(failing.logged).toEqual([
      { id, fault: 'Error', code: null, message: expect.stringContaining('secret'), path: null, stack: expect.stringContaining('at ') },
    ])
  })

  it('in a field is masked too', async () => {
    const broken = new Proxy(database, {
      get: (target, name) =>
        name === 'prisma'
          ? new Proxy(database.prisma, {
              get: (prisma, member) =>
                member === '$transaction'
                  ? (work: (transaction: object) => Promise<unknown>) => work({ $queryRaw: () => Promise.resolve([{ now: clock.now }]) })
                  : Reflect.get(prisma, member, prisma),
            })
          : Reflect.get(target, name),
    })
    const failing = await appOn(broken, clock.read)
    const { errors } = await failing.as('EMSOU-RECORDER-1').send('{ service { today } }')
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNEXPECTED', id: failing.logged[0]?.id })
    expect(JSON.stringify(errors)).not.toMatch(/undefined|count|TypeError/)
  })
})

it('schema.graphql is what the API is: run `npm run check -- --write` when it is stale', () => {
  expect(readFileSync(new URL('../../../server/graphql/schema.graphql', import.meta.url), 'utf8')).toBe(printedSchema)
})

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (typeof place !== 'object' || place === null) throw new Error('No port')
  return place.port
}

function posted(port: number, sent: Buffer, isChunked: boolean): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json', ...(isChunked ? {} : { 'content-length': sent.length }) }
    const request = requestOf({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }))
    })
    request.on('error', reject)
    request.end(sent)
  })
}
