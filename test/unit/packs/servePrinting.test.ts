import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createLog } from '../../../server/http/log.ts'
import { createService } from '../../../server/http/service.ts'
import { servePrinting } from '../../../server/packs/printing/servePrinting.ts'

const folder = mkdtempSync(join(tmpdir(), 'longview-printed-'))
const clientFolder = join(folder, 'client')
mkdirSync(join(clientFolder, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'not of the client')
writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Longview</title>')
writeFileSync(join(clientFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
writeFileSync(join(clientFolder, 'assets/page-a1b2c3.js'), 'export {}')
writeFileSync(join(clientFolder, 'assets/page-a1b2c3.css'), 'p { color: red }')
afterAll(() => rmSync(folder, { recursive: true }))

/** Says back what it was asked. */
async function app(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const { method, url, headers: { host, origin, cookie, 'content-type': type, 'x-longview-person': person } } = request
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ method, url, host, origin, cookie, type, person, body: Buffer.concat(parts).toString() }))
}

const origin = 'https://longview.example'
const { server } = createService({ app, clientFolder, ready: () => Promise.resolve(null), origin, isSecure: true, commit: null, log: createLog('silent') })
const serve = servePrinting(server)
const get = (path: string) => serve(new Request(`${origin}${path}`))

describe('what a page that is printed asks for', () => {
  it.each([
    ['/packs/7', 'text/html'], ['/assets/page-a1b2c3.js', 'text/javascript'], ['/assets/page-a1b2c3.css', 'text/css'], ['/icon.svg', 'image/svg+xml'],
  ])('%s comes as %s, with the headers of every answer', async (path, type) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect([answer.headers.get('x-content-type-options'), answer.headers.get('connection'), answer.headers.get('transfer-encoding')]).toEqual(['nosniff', null, null])
  })

  it('is the client at the address of a page, byte for byte', async () => {
    expect(await (await get('/packs/7?of=2026')).text()).toBe('<!doctype html><title>Longview</title>')
    expect(await (await get('/assets/page-a1b2c3.js')).text()).toBe('export {}')
  })

  it('goes to the API as it was sent: method, body, headers and the host of Longview', async () => {
    const body = JSON.stringify({ query: '{ viewer { label } }', words: 'König “Ærø”' })
    const answer = await serve(new Request(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-longview-person': 'BOARD-1', origin }, body }))
    expect(await answer.json()).toEqual({ method: 'POST', url: '/graphql', host: 'longview.example', origin, type: 'application/json', person: 'BOARD-1', body })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('may be asked for all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => get(index % 2 ? '/session' : '/assets/page-a1b2c3.css')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 200))
  })
})

describe('nothing is at', () => {
  it.each([
    '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/%2e%2e/%2e%2e/secret.txt', '/assets/%252e%252e/secret.txt', '/assets/gone.js', '/gone.js', '/.env', '/metrics', '/session/x',
  ])('%s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it.each(['/assets/..%2f..%2fsecret.txt', '/assets/..%5c..%5csecret.txt', '/assets/'])('%s but the client, which says so', async (path) => {
    expect(await (await get(path)).text()).toBe('<!doctype html><title>Longview</title>')
  })

  it('an address of the API that is asked for without sending anything', async () => {
    expect((await get('/graphql')).status).toBe(405)
  })
})

it('an answer without a body stays without one', async () => {
  const quiet = servePrinting(createServer((_request, response) => response.writeHead(204).end()))
  const answer = await quiet(new Request(`${origin}/`))
  expect([answer.status, answer.body]).toEqual([204, null])
})

it('a stream that has no end is left when nobody waits for it any more, and its server hears of that', async () => {
  const over = new AbortController()
  let closed: () => void = () => undefined
  const isClosed = new Promise<void>((resolve) => { closed = resolve })
  const endless = servePrinting(createServer((_request, response) => {
    response.once('close', closed)
    response.write('begun')
    over.abort()
  }))
  await expect(endless(new Request(`${origin}/`, { signal: over.signal }))).rejects.toThrow(/abort/i)
  await isClosed
})

it('a server that breaks off is a fault, not an empty page', async () => {
  const broken = servePrinting(createServer((request) => request.socket.destroy()))
  await expect(broken(new Request(`${origin}/`))).rejects.toThrow()
  const half = servePrinting(createServer((request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half')
    setImmediate(() => request.socket.destroy())
  }))
  await expect(half(new Request(`${origin}/`))).rejects.toThrow()
})
