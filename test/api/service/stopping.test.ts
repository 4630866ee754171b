import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { postureOf } from '../../../server/graphql/posture.ts'
import { finishingMs } from '../../../server/http/stopService.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { startProcess } from '../../support/serviceProcess.ts'
import { signedIn } from '../../support/signedInOver.ts'

const record = 'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }'
const today = new Date().toISOString().slice(0, 10)

type Tried = { begunAt: number; status: number | null; isKept: boolean }

it('stopped under load it drops nothing that is in flight, loses nothing that it acknowledged, and tells whoever asks to go elsewhere', async () => {
  const service = await startProcess()
  onTestFinished(() => service.remove())
  const recorder = await signedIn(service.address, 'EMSOU-RECORDER-1')
  const tried: Tried[] = []
  let isOver = false
  const lane = async () => {
    while (!isOver) {
      const one: Tried = { begunAt: performance.now(), status: null, isKept: false }
      tried.push(one)
      try {
        const { status, text } = await recorder.post({ query: record, variables: { input: { key: randomUUID(), facts: aDisruption({ effect: today }) } } })
        Object.assign(one, { status, isKept: text.includes('"Disruption"') })
      } catch {
        return // nobody listens any more
      }
    }
  }
  const lanes = Array.from({ length: 8 }, lane)
  await expect.poll(() => tried.filter(({ isKept }) => isKept).length, { timeout: 30_000 }).toBeGreaterThan(16)
  const told = new Set<number>()
  const asking = (async () => {
    while (!isOver) {
      await fetch(`${service.address}/readyz`).then(({ status }) => told.add(status), () => wait(20))
    }
  })()
  const signalledAt = performance.now()
  service.signal('SIGTERM')
  expect(await service.ended).toBe(0)
  isOver = true
  await Promise.all([...lanes, asking])

  const inFlight = tried.filter(({ begunAt }) => begunAt < signalledAt)
  expect(inFlight.length).toBeGreaterThan(8)
  expect(inFlight.filter(({ isKept }) => !isKept)).toEqual([])
  expect([...new Set(tried.map(({ status }) => status))].toSorted()).toEqual([200, null])
  expect(told.has(503)).toBe(true)
  expect(service.said()).toContain('"isFinished":true')
  expect(performance.now() - signalledAt).toBeLessThan(15_000)

  const next = await service.again()
  const { text } = await (await signedIn(next.address, 'EMSOU-RECORDER-1')).post({ query: '{ disruptions(first: 1) { totalCount } }' })
  expect(text).toContain(`"totalCount":${tried.filter(({ isKept }) => isKept).length}`)
}, 90_000)

it('what is in flight is waited for longer than any request may take', () => {
  expect(finishingMs).toBeGreaterThan(postureOf({}).timeouts.request * 1_000)
})

it('a second signal stops it at once, whatever is still open', async () => {
  const service = await startProcess()
  onTestFinished(() => service.remove())
  const { port } = new URL(service.address)
  const socket = connect(Number(port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  socket.on('error', () => undefined)
  socket.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{') // never ends
  await wait(200)
  service.signal('SIGINT')
  await wait(1_500)
  const begun = performance.now()
  service.signal('SIGTERM')
  expect(await service.ended).toBe(1)
  expect(performance.now() - begun).toBeLessThan(1_000)
}, 60_000)
