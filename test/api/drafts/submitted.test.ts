import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { startApp } from '../../support/startApp.ts'

const { as } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const submitted = async (person: ReturnType<typeof as>, key: string) =>
  (await person.ask<{ submitted: { reference: string } | null }>(
    'query ($key: String!) { submitted(key: $key) { ... on Disruption { reference } ... on Ocg { alias } } }', { key },
  )).submitted

const record = (key: string) =>
  recorder.ask<{ recordDisruption: { reference: string } }>(
    'mutation ($input: RecordDisruptionInput!) { recordDisruption(input: $input) { ... on Disruption { reference } } }',
    { input: { key, facts: aDisruption() } },
  )

it('whoever lost the answer to a form is told what it made, by its key', async () => {
  const { recordDisruption } = await record('a-form-that-was-sent')
  expect(recordDisruption.reference).toMatch(/^EMSOU-/)
  expect(await submitted(recorder, 'a-form-that-was-sent')).toEqual(recordDisruption)
})

it('a form that never arrived, a key of somebody else and a key that cannot be one made nothing', async () => {
  await record('a-form-of-recorder-1')
  expect(await submitted(recorder, 'never-sent-by-anybody')).toBe(null)
  expect(await submitted(as('EMSOU-RECORDER-2'), 'a-form-of-recorder-1')).toBe(null)
  expect(await submitted(as('TARIAN-RECORDER-1'), 'a-form-of-recorder-1')).toBe(null)
  expect(await submitted(recorder, 'short')).toBe(null)
})
