import { createServer, request as requestOf } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../../server/app.ts'
import type { Database } from '../../../server/database/open.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { asPerson } from '../../support/person.ts'
import { startApp } from '../../support/startApp.ts'

const { clock, database } = await startApp()

async function appWith(timeouts: { body: number; request: number }, on: Database = database) {
  const app = await createApp({
    database: on, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true,
    log: { error: (() => undefined) as never }, rateLimits: withoutRateLimits, timeouts,
  })
  onTestFinished(async () => void (await app.dispose()))
  return app
}

/** A database whose transactions never end. */
const hanging = new Proxy(database, {
  get: (target, name) =>
    name === 'prisma'
      ? new Proxy(database.prisma, { get: (prisma, member) => (member === '$transaction' ? () => new Promise(() => undefined) : Reflect.get(prisma, member, prisma)) })
      : Reflect.get(target, name),
})

it('a request that takes too long is answered in words, with 503', async () => {
  const app = await appWith({ body: 1, request: 0.2 }, hanging)
  const { status, data, errors } = await asPerson(app, 'EMSOU-RECORDER-1', []).send('{ service { today } }')
  expect([status, data, errors]).toEqual([503, null, [{ message: expect.stringMatching(/^This takes too long, so Longview stopped waiting for it\. Send it again/), extensions: { code: 'TOO_SLOW' } }]])
})

it('a request in time is answered, and leaves no timer behind that would answer again', async () => {
  const app = await appWith({ body: 1, request: 5 })
  expect((await asPerson(app, 'EMSOU-RECORDER-1', []).send('{ service { today } }')).data).toEqual({ service: { today: '2026-11-20' } })
})

it('a body that trickles over a real connection is refused in words while it still comes', async () => {
  const app = await appWith({ body: 0.4, request: 5 })
  const server = createServer((request, response) => void app(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise((resolve) => { server.closeAllConnections(); server.close(() => resolve()) }))
  const place = server.address()
  const port = typeof place === 'object' && place ? place.port : 0

  const begun = Date.now()
  const { status, text } = await new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const request = requestOf({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json', 'content-length': 1_000 } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(parts).toString() }))
    })
    request.on('error', reject)
    const trickle = setInterval(() => request.write(' '), 50)
    onTestFinished(() => { clearInterval(trickle); request.destroy() })
  })
  expect([status, text]).toEqual([408, expect.stringContaining('did not arrive whole within 0.4 seconds')])
  expect(Date.now() - begun).toBeLessThan(3_000)
})
