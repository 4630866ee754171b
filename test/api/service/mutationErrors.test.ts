import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const app = await startApp()
const recorder = app.as('EMSOU-RECORDER-1')
const record = 'mutation ($i: RecordOcgInput!) { recordOcg(input: $i) { __typename ... on Ocg { id disruptions(first: 500) { totalCount } } } }'

it('a mutation whose answer holds an error in any field keeps nothing, and answers with the error alone', async () => {
  const input = { key: 'with-a-wrong-page', facts: aGroup() }
  expect(await app.leavesNothing(async () => {
    const { data, errors } = await recorder.send(record, { i: input })
    expect(data).toBeNull()
    expect(errors[0]?.message).toBe('A page holds 1 to 100 records')
  })).toBe(true)
})

it('the same submission goes through afterwards, because the first left no trace', async () => {
  const right = record.replace('500', '5')
  const { data, errors } = await recorder.send(right, { i: { key: 'with-a-wrong-page', facts: aGroup() } })
  expect(errors).toEqual([])
  expect(data?.recordOcg).toMatchObject({ __typename: 'Ocg', disruptions: { totalCount: 0 } })
})

it('the same submission again gets the same answer, what may be done included', async () => {
  const query = 'mutation ($i: RecordDisruptionInput!) { recordDisruption(input: $i) { ... on Disruption { reference version mayCorrect } } }'
  const i = { key: 'sent-again-later', facts: aDisruption() }
  const first = await recorder.ask(query, { i })
  app.clock.pass(60)
  expect(await recorder.ask(query, { i })).toEqual(first)
})

it('no more than a page of records is given by their ids at once', async () => {
  const group = made(await recorder.groups.record(aGroup({ alias: 'Asked for often' })))
  const ids = Array.from({ length: 101 }, () => group.id)
  const { errors } = await recorder.send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(errors[0]?.message).toBe('Ask for at most 100 records at once')
})

it('a request asks for some ten pages of figures at most', async () => {
  const figures = (many: number) => `{ ${Array.from({ length: many }, (_, index) => `f${index}: networkImpact(period: "FY2025") { __typename }`).join(' ')} }`
  expect((await recorder.send(figures(2))).errors).toEqual([])
  expect((await recorder.send(figures(20))).errors[0]?.message).toContain('asks for too much at once')
})

it('a list of codes longer than there are codes is refused before it is looked through', async () => {
  const threats = Array.from({ length: 400 }, (_, index) => `THREAT_${index}`)
  const result = await recorder.disruptions.record(aDisruption({ threats }))
  expect(JSON.stringify(result)).toContain('There are only 10 to choose from; this list has 400')
})
