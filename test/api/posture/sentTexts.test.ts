import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { startApp } from '../../support/startApp.ts'

const { app, as, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const planted = 'Larkfieldfeather'
const mutation = 'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }'
const facts = aDisruption({ whatHappened: planted, operationName: planted })

it.each<[string, object]>([
  ['a field is missing', { key: 'planted-words', facts: { ...facts, target: {} } }],
  ['a field is of another kind', { key: 'planted-words', facts: { ...facts, whatHappened: [planted] } }],
  ['a word is none of the list', { key: 'planted-words', facts: { ...facts, grade: planted } }],
  ['a number is a text', { key: 'planted-words', facts, links: planted }],
  ['a field is not known', { key: 'planted-words', facts: { ...facts, more: planted } }],
  ['everything is a text', planted as never],
])('where %s, the error repeats nothing of what was sent', async (_name, input) => {
  expect(await leavesNothing(async () => {
    const { status, errors } = await recorder.send(mutation, { input })
    expect([status, errors.length]).toEqual([400, 1])
    expect(errors[0]?.message).toMatch(/\w{4}/)
    expect(JSON.stringify(errors)).not.toMatch(/larkfield/i)
  })).toBe(true)
})

it('a body cut off in the middle is refused without a word of it', async () => {
  const body = JSON.stringify({ query: mutation, variables: { input: { key: 'k', facts } } }).slice(0, -9)
  const response = await app.fetch('http://longview.test/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  expect([response.status, await response.text()]).toEqual([400, expect.not.stringMatching(/larkfield/i)])
})
