import { request as requestOf } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { ownConnections } from '../../../server/database/ownConnection.ts'
import { readiness } from '../../../server/http/readiness.ts'
import { startMetricsServer } from '../../../server/http/metricsServer.ts'
import { registry } from '../../../server/http/metrics.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { aGroup } from '../../support/aGroup.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { canary } from '../../support/canary.ts'
import { listenWith } from '../../support/listenWith.ts'
import { heardLog } from '../../support/overheard.ts'
import { silentServer } from '../../support/silentServer.ts'
import { startApp } from '../../support/startApp.ts'

const { app, as, clock, database } = await startApp()
const cookie = 'longview-person=EMSOU-RECORDER-1'
const posted = (query: string, headers: object = {}) => ({ method: 'POST', headers: { 'content-type': 'application/json', cookie, ...headers }, body: JSON.stringify({ query }) })
const everywhere = ['/', '/disruptions', '/assets/page-a1b2c3.js', '/assets/gone.js', '/graphql', '/session', '/demonstration/person', '/sign-out', '/livez', '/readyz', '/version', '/graphql/x']

describe('every answer', () => {
  it.each(everywhere)('at %s bears the headers that keep other sites out', async (path) => {
    const { address } = await listenWith(app)
    const { headers } = await fetch(`${address}${path}`)
    const policy = Object.fromEntries((headers.get('content-security-policy') ?? '').split(';').map((part) => [part.split(' ', 1)[0], part]))
    expect(policy).toMatchObject({ 'default-src': "default-src 'none'", 'script-src': "script-src 'self'", 'style-src': "style-src 'self'", 'frame-ancestors': "frame-ancestors 'none'", 'base-uri': "base-uri 'none'" })
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|data:|https?:/)
    expect(Object.fromEntries(['strict-transport-security', 'referrer-policy', 'x-content-type-options', 'x-frame-options', 'cross-origin-opener-policy', 'cross-origin-resource-policy'].map((name) => [name, headers.get(name)]))).toEqual({
      'strict-transport-security': 'max-age=31536000; includeSubDomains', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers.get('permissions-policy')).toContain('camera=()')
    expect([headers.get('x-powered-by'), headers.get('x-request-id')]).toEqual([null, expect.stringMatching(/^[0-9a-f-]{36}$/)])
  })

  it('says nothing of https where browsers do not use it', async () => {
    const { address } = await listenWith(app, { isSecure: false })
    expect((await fetch(address)).headers.get('strict-transport-security')).toBeNull()
  })

  it('of the API and the doors is kept by nobody, a hashed file for ever, a page never without asking again', async () => {
    const { address } = await listenWith(app)
    const kept = async (path: string, options = {}) => (await fetch(`${address}${path}`, options)).headers.get('cache-control')
    expect([await kept('/graphql', posted('{ service { today } }')), await kept('/session'), await kept('/version')]).toEqual(['no-store', 'no-store', 'no-store'])
    expect([await kept('/assets/page-a1b2c3.js'), await kept('/'), await kept('/disruptions'), await kept('/icon.svg')]).toEqual(['public, max-age=31536000, immutable', 'no-cache', 'no-cache', 'no-cache'])
  })
})

describe('an address', () => {
  it.each(['/assets/gone.js', '/gone.js', '/graphql/', '/graphql/x', '/session/x', '/demonstration/other', '/demonstration/person/', '/sign-in/other', '/livez/x', '/metrics', '/health', '/%2e%2e/package.json', '/../package.json', '/.env'])(
    '%s leads nowhere', async (path) => {
      const { address } = await listenWith(app)
      expect(await rawStatus(address, path)).toBe(404)
    },
  )

  it.each(['/', '/disruptions/EMSOU-2026-0001', '/groups?alias=x'])('%s shows the client', async (path) => {
    const { address } = await listenWith(app)
    const response = await fetch(`${address}${path}`)
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<title>Longview')])
  })

  it('of a page takes nothing but reading', async () => {
    const { address } = await listenWith(app)
    expect([(await fetch(address, { method: 'POST', body: 'x' })).status, (await fetch(`${address}/livez`, { method: 'POST' })).status]).toEqual([405, 405])
  })

  it('asked for in parts that make no sense ends no process', async () => {
    const { address } = await listenWith(app)
    expect((await fetch(address, { headers: { range: 'bytes=5-2' } })).status).toBe(200)
  })
})

describe('health', () => {
  it('says that the process is there, whatever the database does', async () => {
    const { address } = await listenWith(app, { ready: () => Promise.resolve('The database does not answer.') })
    expect((await fetch(`${address}/livez`)).status).toBe(200)
    const ready = await fetch(`${address}/readyz`)
    expect([ready.status, await ready.text()]).toEqual([503, 'The database does not answer.\n'])
  })

  it('is ready when the database answers and has every migration', async () => {
    const { address } = await listenWith(app, { ready: readiness(database) })
    expect((await fetch(`${address}/readyz`)).status).toBe(200)
  })

  it('is not ready without a migration, nor when the database takes longer than its second', async () => {
    const saying = (ask: () => Promise<unknown>) => ({ ...database, isEmbedded: true, prisma: { $queryRawUnsafe: ask } }) as never
    expect(await readiness(saying(() => Promise.resolve([])))()).toMatch(/lacks \d+ migrations/)
    const begun = performance.now()
    expect(await readiness(saying(() => new Promise(() => undefined)))()).toBe('The database does not answer.')
    expect(performance.now() - begun).toBeLessThan(1_500)
  })

  it('asks one thing at a time, however often it is asked', async () => {
    let asked = 0
    const ready = readiness({ ...database, isEmbedded: true, prisma: { $queryRawUnsafe: () => { asked += 1; return new Promise(() => undefined) } } } as never, 20)
    await Promise.all(Array.from({ length: 100 }, () => ready()))
    expect(asked).toBe(1)
  })

  it('gives up a connection that hangs, and is ready again once the database takes one', async () => {
    const { port, connections } = await silentServer()
    const asOwner = ownConnections({ host: '127.0.0.1', port, user: 'nobody', database: 'none' })
    const ready = readiness({ ...database, isEmbedded: false, asOwner }, 20, 200)
    await Promise.all([ready(), ready()])
    expect(await ready()).toBe('The database does not answer.')
    expect(connections()).toBe(1)
    await expect.poll(async () => { await ready(); return connections() }).toBeGreaterThan(1)
  })

  it('is not ready once it begins to stop, and closes each connection after its answer', async () => {
    const { address, beginStopping } = await listenWith(app)
    beginStopping()
    const ready = await fetch(`${address}/readyz`)
    expect([ready.status, await ready.text(), ready.headers.get('connection')]).toEqual([503, 'Longview is stopping.\n', 'close'])
    expect((await fetch(`${address}/graphql`, posted('{ service { today } }'))).headers.get('connection')).toBe('close')
  })

  it('tells version and commit, and of the machine nothing', async () => {
    const { address } = await listenWith(app, { commit: '0123abc' })
    expect(await (await fetch(`${address}/version`)).json()).toEqual({ version: expect.stringMatching(/^\d+\.\d+\.\d+$/), commit: '0123abc' })
  })
})

describe('the log', () => {
  it('has one line for a request: route, status, time, number, person, and what became of it; nothing that was sent', async () => {
    const { address, lines } = await listenWith(app)
    const response = await fetch(`${address}/graphql`, posted(`query Mine { service { today } } # ${canary}`, { 'user-agent': canary }))
    expect(response.status).toBe(200)
    await fetch(`${address}/groups/${canary}?alias=${canary}`)
    await expect.poll(() => lines.length).toBe(2)
    expect(lines[0]).toEqual({
      level: 30, time: expect.any(String), requestId: response.headers.get('x-request-id'), method: 'POST', route: '/graphql', status: 200, ms: expect.any(Number),
      operation: 'other', person: 'EMSOU-RECORDER-1', outcome: 'OK', msg: 'request',
    })
    expect(lines[1]).toMatchObject({ method: 'GET', route: 'page', status: 200 })
    expect(JSON.stringify(lines)).not.toContain(canary)
  })

  it('names an operation only where it is one of our own documents', async () => {
    const known = await createApp({
      database, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: heardLog([]),
      persisted: new Map([['0'.repeat(64), 'query TodayOf { service { today } }']]),
    })
    const { address, lines } = await listenWith(known)
    await fetch(`${address}/graphql`, posted('query TodayOf { service { today } }'))
    await fetch(`${address}/graphql`, posted(`query ${canary} { service { today } }`))
    await expect.poll(() => lines.map(({ operation }) => operation)).toEqual(['TodayOf', 'other'])
    expect(await registry.getSingleMetricAsString('longview_operations_total')).toContain('operation="TodayOf",outcome="OK"')
  })

  it('of a fault bears the number that the answer bears', async () => {
    const broken = { ...database, prisma: new Proxy(database.prisma, { get: (prisma, name) => (name === '$transaction' ? () => Promise.reject(new Error('unexpected')) : Reflect.get(prisma, name, prisma)) }) }
    const logged: { id: string }[] = []
    const failing = await createApp({ database: broken, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true, log: heardLog(logged) })
    const { address } = await listenWith(failing)
    const response = await fetch(`${address}/graphql`, posted('{ service { today } }'))
    const id = response.headers.get('x-request-id')
    expect([logged[0]?.id, (await response.json() as { errors: { extensions: { id: string } }[] }).errors[0]?.extensions.id]).toEqual([id, id])
  })

  it('keeps health out of the way: at debug only', async () => {
    const { address, lines } = await listenWith(app)
    await fetch(`${address}/livez`)
    await expect.poll(() => lines.map(({ level }) => level)).toEqual([20])
  })
})

describe('the figures', () => {
  it('are on a port of their own and count requests, operations, transactions and what was refused, with labels that nobody types', async () => {
    const server = await startMetricsServer(0, '127.0.0.1')
    const place = server.address()
    const port = typeof place === 'object' && place ? place.port : 0
    const { address } = await listenWith(app)
    await fetch(`${address}/graphql`, posted('{ service { today } }'))
    await fetch(`${address}/groups/${canary}`, { method: 'PROPFIND' })
    await as('EMSOU-RECORDER-1').groups.record(aGroup({ alias: '' }))
    await fetch(`${address}/demonstration/person`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"code":"EMSOU-RECORDER-1"}' })
    await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text()).toContain('longview_sign_ins_total{outcome="DEMONSTRATION"}')
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    for (const figure of [
      'longview_http_request_seconds_count{route="/graphql",method="POST",status="200"}', 'longview_http_request_seconds_count{route="page",method="other",status="405"}',
      'longview_operations_total{operation="other",outcome="REFUSAL"}', 'longview_transaction_seconds_count{kind="reading",outcome="kept"}', 'longview_transaction_wait_seconds_count{kind="writing"}',
      'process_cpu_seconds_total', 'longview_http_requests_open',
    ]) expect(text).toContain(figure)
    expect(text).not.toContain(canary)
    expect([(await fetch(`http://127.0.0.1:${port}/`)).status, (await fetch(`${address}/metrics`)).status]).toEqual([404, 404])
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})

/** The status of a path as it stands, which fetch would tidy up. */
function rawStatus(address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    requestOf({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject).end()
  })
}
