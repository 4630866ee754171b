import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aDisruption } from '../../support/aDisruption.ts'
import { aDraft } from '../../support/aDraft.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, clock, database, leavesNothing } = await startApp()
await database.asOwner(async (client) => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity")
  for (const { relname } of rows) await client.query(`ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY`)
})
const [writer, colleague] = [as('EMSOU-RECORDER-1'), as('EMSOU-RECORDER-2')]
const phone = '07700 900123'

type Answer = { __typename: string; id?: string; findings?: { token: string; found: string }[] }
const send = async (name: 'recordDisruption' | 'correctDisruption' | 'saveDraft', input: object, person = writer) => {
  const shown = name === 'saveDraft' ? '' : '... on Disruption { id }'
  const { answer } = await person.ask<{ answer: Answer }>(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { answer: ${name}(input: $input) { __typename ${shown} ... on TextWarning { findings { token found } } } }`,
    { input: { key: randomUUID(), ...input } },
  )
  return answer
}
const sendAnswered = async (name: 'recordDisruption' | 'saveDraft', input: object) => {
  const { findings = [] } = await send(name, input)
  return send(name, { ...input, textAnswers: findings.map(({ token }) => ({ token, answer: 'NEEDED' })) })
}
const warning = { __typename: 'TextWarning', findings: [{ found: phone }] }

it('without the database’s policies too, somebody else’s draft is of no help', async () => {
  const draft = aDraft({ content: JSON.stringify({ typed: phone }) })
  expect(await sendAnswered('saveDraft', draft)).toMatchObject({ __typename: 'Draft' })
  const sent = { key: draft.key, facts: aDisruption({ whatHappened: phone }) }
  expect(await leavesNothing(async () => expect(await send('recordDisruption', sent, colleague)).toMatchObject(warning))).toBe(true)
  expect(await send('recordDisruption', sent)).toMatchObject({ __typename: 'Disruption' })
})

it('without the database’s policies too, why a disruption was graded negative is not looked at for who may not read it', async () => {
  const { id } = await sendAnswered('recordDisruption', { facts: aDisruption({ grade: 'NEGATIVE', gradeReason: phone }) })
  clock.pass(1)
  const correction = { id, version: 1, reason: 'A reason.', facts: aDisruption({ grade: 'NEGATIVE', gradeReason: '', whatHappened: phone }) }
  expect(await leavesNothing(async () => expect(await send('correctDisruption', correction, colleague)).toMatchObject(warning))).toBe(true)
})
