import { describe, expect, it } from 'vitest'
import { registry } from '../../../server/http/metrics.ts'
import { canary } from '../../support/canary.ts'
import { listenWith } from '../../support/listenWith.ts'
import { sendRaw } from '../../support/sendRaw.ts'
import { startApp } from '../../support/startApp.ts'

const { app } = await startApp()
const query = JSON.stringify({ query: '{ service { today } }' })
const posting = (lines: string[], { path = '/graphql', version = '1.1' } = {}) =>
  [`POST ${path} HTTP/${version}`, ...lines, 'Content-Type: application/json', `Content-Length: ${query.length}`, 'Connection: close', '', query].join('\r\n')
const reading = (...lines: string[]) => ['GET / HTTP/1.1', 'Host: longview.test', 'Connection: close', ...lines, '', ''].join('\r\n')

describe('a host that cannot stand in an address', () => {
  it.each([']', 'a b/\\@:99999', '[::1', 'longview.test:99999', 'somebody@longview.test', 'somebody:secret@longview.test', 'longview.test/x', 'longview.test?x', 'longview.test#x', 'longview.test\\x', '%zz', ''])(
    'is refused in words, and nothing is told of how Longview is built: “%s”', async (host) => {
      const { address } = await listenWith(app)
      for (const path of ['/graphql', '/session', '/livez']) {
        const { status, body } = await sendRaw(address, posting([`Host: ${host}`], { path }))
        expect([path, status, body]).toEqual([path, 400, 'The request names no host, or none that can be read.\n'])
      }
    },
  )

  it('is one that is missing, but in HTTP/1.0, which knows none', async () => {
    const { address } = await listenWith(app)
    expect((await sendRaw(address, posting([]))).status).toBe(400)
    expect((await sendRaw(address, posting([], { version: '1.0' }))).body).toContain('{"data":{"service":{"today":"2026-11-20"}}}')
  })

  it.each(['longview.test', 'LONGVIEW.test:443', '127.0.0.1:4000', '[::1]:4000', 'xn--bcher-kva.example'])('is not “%s”', async (host) => {
    const { address } = await listenWith(app)
    expect((await sendRaw(address, posting([`Host: ${host}`]))).status).toBe(200)
  })
})

it('where the address that browsers use is configured, what a request calls the host is not passed on', async () => {
  const heard: unknown[] = []
  const { address } = await listenWith(((request: { headers: object }, response: { end: () => void }) => { heard.push(request.headers); response.end() }) as never, { origin: 'https://longview.example' })
  await sendRaw(address, posting(['Host: elsewhere.example']))
  expect(heard).toMatchObject([{ host: 'longview.example' }])
})

describe('what is no request that is served bears the headers of every answer, its number and a sentence, and is told of in the log', () => {
  it.each([
    ['no HTTP', 400, `${canary}\r\n\r\n`, 'This is no request that can be read.\n'],
    ['a header without a name', 400, `GET / HTTP/1.1\r\n: ${canary}\r\n\r\n`, 'This is no request that can be read.\n'],
    ['two lengths', 400, `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx`, 'This is no request that can be read.\n'],
    ['headers without end', 431, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'The headers of the request are too long. Delete the cookies of this site, then try again.\n'],
    ['an expectation', 417, reading('Expect: more'), 'The request expects something that is not done here. Send it without the header Expect.\n'],
  ])('%s', async (_what, expected, sent, words) => {
    const { address, lines } = await listenWith(app)
    const usual = await sendRaw(address, reading())
    const { status, headers, body } = await sendRaw(address, sent)
    expect([status, body]).toEqual([expected, words])
    const security = Object.keys(usual.headers).filter((name) => /security|policy|x-/.test(name) && name !== 'x-request-id')
    expect(security.length).toBeGreaterThan(8)
    for (const name of security) expect([name, headers[name]]).toEqual([name, usual.headers[name]])
    expect([headers['x-powered-by'], headers['cache-control'], headers['x-request-id']]).toEqual([undefined, 'no-store', expect.stringMatching(/^[0-9a-f-]{36}$/)])
    await expect.poll(() => lines.at(-1)).toMatchObject({ requestId: headers['x-request-id'], status: expected })
    expect(JSON.stringify(lines)).not.toContain(canary)
    expect(await registry.getSingleMetricAsString('longview_http_request_seconds')).toContain(`status="${expected}"`)
  })

  it('but not in the middle of an answer that was begun', async () => {
    const { address } = await listenWith(((_request: unknown, response: { write: (text: string) => void }) => response.write('begun')) as never)
    const { body } = await sendRaw(address, `${posting(['Host: longview.test']).replace('Connection: close\r\n', '')}no request\r\n\r\n`)
    expect(body).not.toContain('This is no request')
  })
})

describe('/graphql takes nothing but POST, and says so', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])('of %s', async (method) => {
    const { address } = await listenWith(app)
    const { status, headers, body } = await sendRaw(address, `${method} /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: longview.test\r\nConnection: close\r\n\r\n`)
    expect([status, headers.allow, body]).toEqual([405, 'POST', method === 'HEAD' ? '' : 'Send the query as JSON, by POST.\n'])
  })

  it.each(['OPTIONS', 'TRACE', 'PUT', 'PROPFIND'])('a door says what it takes instead of %s', async (method) => {
    const { address } = await listenWith(app)
    const { status, headers } = await sendRaw(address, `${method} /session HTTP/1.1\r\nHost: longview.test\r\nConnection: close\r\n\r\n`)
    expect([status, headers.allow]).toEqual([405, 'GET, POST'])
  })
})
