import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { aDisruption } from '../support/aDisruption.ts'
import { startProcess } from '../support/serviceProcess.ts'
import { signedIn } from '../support/signedInOver.ts'
import { findPostgres, startCluster } from '../support/temporaryCluster.ts'

const record = 'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }'

it('when the database restarts under traffic the process stays, answers 503 in words, keeps what it acknowledged, and is ready within 5 s', async () => {
  const programs = findPostgres()
  if (!programs) throw new Error('There is no PostgreSQL')
  const cluster = await startCluster(programs)
  onTestFinished(() => cluster.stop())
  const service = await startProcess({ DATABASE_URL: cluster.url })
  onTestFinished(() => service.remove())
  const recorder = await signedIn(service.address, 'EMSOU-RECORDER-1')
  const today = new Date().toISOString().slice(0, 10)

  const answers: { status: number; text: string; isKept: boolean }[] = []
  let isOver = false
  const lane = async () => {
    while (!isOver) {
      const { status, text } = await recorder.post({ query: record, variables: { input: { key: randomUUID(), facts: aDisruption({ effect: today }) } } })
      answers.push({ status, text, isKept: text.includes('"Disruption"') })
      await wait(5)
    }
  }
  const lanes = [lane(), lane(), lane(), lane()]
  const states: number[] = []
  let readyAgain = Number.POSITIVE_INFINITY
  await wait(1_000)
  for (let round = 0; round < 2; round += 1) {
    const restarting = cluster.restart(1_500)
    await wait(800)
    states.push((await fetch(`${service.address}/readyz`)).status)
    await restarting
    const back = performance.now()
    while ((await fetch(`${service.address}/readyz`)).status !== 200) await wait(50)
    readyAgain = performance.now() - back
    expect(readyAgain).toBeLessThan(5_000)
    expect((await fetch(`${service.address}/livez`)).status).toBe(200)
    await wait(500)
  }
  isOver = true
  await Promise.all(lanes)

  expect(states).toEqual([503, 503])
  const refused = answers.filter(({ isKept }) => !isKept)
  expect(refused.length).toBeGreaterThan(0)
  expect([...new Set(refused.map(({ status }) => status))]).toEqual([503])
  for (const { text } of refused) expect(text).toMatch(/cannot reach its database|Longview is busy/)
  expect(answers.at(-1)?.isKept).toBe(true)
  const { text } = await recorder.post({ query: '{ disruptions(first: 1) { totalCount } }' })
  const stored = Number(/"totalCount":(\d+)/.exec(text)?.[1])
  const kept = answers.filter(({ isKept }) => isKept).length
  // One whose connection broke while it was being kept may be there without having been acknowledged.
  expect([stored >= kept, stored - kept <= refused.length]).toEqual([true, true])
  expect(service.said()).not.toContain('nobody handles')
}, 90_000)
