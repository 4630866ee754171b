import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { aDraft, type DraftInput } from '../../support/aDraft.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy } from '../audit/trailOf.ts'

const { as, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const phone = '07700 900123'
type Answer = { __typename: string; findings?: { token: string; field: string; found: string }[] }
const save = async (input: DraftInput & { textAnswers?: { token: string; answer: string }[] }) => {
  const { saveDraft } = await recorder.ask<{ saveDraft: Answer }>(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on TextWarning { findings { token field found } } } }', { input },
  )
  return saveDraft
}

it.each<[string, Partial<DraftInput>, string]>([
  ['its summary', { summary: `Line ${phone}` }, 'summary'],
  ['a text of its content', { content: JSON.stringify({ facts: { whatHappened: `Rang ${phone}` } }) }, 'facts.whatHappened'],
  ['a list of its content', { content: JSON.stringify({ partnerNames: ['x', phone] }) }, 'partnerNames.1'],
  ['the name of a field', { content: JSON.stringify({ facts: { [phone]: 1 } }) }, 'facts'],
  ['a text written in escapes', { content: `{"a":"${[...phone].map((digit) => `\\u${digit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"}` }, 'a'],
  ['a text hidden under a name given twice', { content: `{"a":"${phone}","a":"x"}` }, 'content'],
])('a draft is screened before it is saved: %s', async (_where, changed, field) => {
  let answer: Answer | null = null
  expect(await leavesNothing(async () => { answer = await save(aDraft(changed)) })).toBe(true)
  expect(answer).toMatchObject({ __typename: 'TextWarning', findings: [{ field, found: phone }] })
})

it.each<[string, string, string]>([
  ['a number', '{"a":{"b":447700900123}}', 'a.b'],
  ['a number in a list', '{"a":[1,447700900123]}', 'a.1'],
  ['a number in powers of ten', '{"a":4.47700900123e11}', 'a'],
  ['a number hidden under a name given twice', '{"a":447700900123,"a":1}', 'content'],
])('a whole number without quotation marks is screened as a text is: %s', async (_where, content, field) => {
  let answer: Answer | null = null
  expect(await leavesNothing(async () => { answer = await save(aDraft({ content })) })).toBe(true)
  expect(answer).toMatchObject({ __typename: 'TextWarning', findings: [{ field, found: '447700900123' }] })
})

it.each(['{"a":1500}', '{"a":440770090012}', '{"a":447700900123.5}', '{"a":1e308,"b":-2.5}', '{"a":20261112,"b":"1e3"}'])('other numbers are asked nothing of: %s', async (content) => {
  expect((await save(aDraft({ content }))).__typename).toBe('Draft')
})

it('a draft that was saved stays as it was when the next saving is asked about', async () => {
  const draft = aDraft()
  expect((await save(draft)).__typename).toBe('Draft')
  expect(await leavesNothing(async () => { await save({ ...draft, revision: 1, summary: phone }) })).toBe(true)
  const { draft: kept } = await recorder.ask<{ draft: { summary: string; revision: number } }>('query ($key: String!) { draft(key: $key) { summary revision } }', { key: draft.key })
  expect(kept).toEqual({ summary: draft.summary, revision: 1 })
})

it('an answer lets it through, holds for the record that the draft becomes, and the trail keeps no name of a field of the page', async () => {
  const asked = await save(aDraft({ content: JSON.stringify({ pageword: phone }) }))
  const textAnswers = (asked.findings ?? []).map(({ token }) => ({ token, answer: 'NEEDED' }))
  const key = randomUUID()
  const entries = await addedBy(database, async () => {
    expect((await save({ ...aDraft({ key, content: JSON.stringify({ pageword: phone }) }), textAnswers })).__typename).toBe('Draft')
  })
  expect(entries.map(({ detail }) => detail)).toEqual([{ texts: [{ kind: 'PHONE', answer: 'NEEDED', field: 'content' }] }])
  const { recordProgramme } = await recorder.ask<{ recordProgramme: Answer }>('mutation ($i: RecordProgrammeInput!) { recordProgramme(input: $i) { __typename } }', {
    i: { key: randomUUID(), facts: { name: `Desk ${phone}` }, textAnswers },
  })
  expect(recordProgramme.__typename).toBe('Programme')
})

it('a draft as the page keeps it, with its ids, days, choices and tokens, is asked about nothing', async () => {
  const asked = await save(aDraft({ content: JSON.stringify({ a: phone }) }))
  const content = JSON.stringify({
    effect: { day: '12', month: '11', year: '2026', precision: 'DAY', to: '2026-11-13' }, ocg: Buffer.from(`Ocg:${randomUUID()}`).toString('base64'), key: randomUUID(),
    grade: 'MAJOR', forces: ['LEICESTERSHIRE'], outcomes: [{ kind: 'DRUGS_CLASS_A', quantity: '1.25', measureUnit: 'KILOGRAMS' }], savedAt: new Date(0).toISOString(),
    answers: asked.findings?.map(({ token }) => token),
  })
  expect((await save(aDraft({ content }))).__typename).toBe('Draft')
})

it('what a draft was saved with is not asked of again in that draft, also after the page was loaded anew; what comes to it is', async () => {
  const draft = aDraft({ content: JSON.stringify({ a: phone }) })
  const asked = await save(draft)
  const textAnswers = (asked.findings ?? []).map(({ token }) => ({ token, answer: 'NEEDED' }))
  expect((await save({ ...draft, textAnswers })).__typename).toBe('Draft')
  expect((await save({ ...draft, content: JSON.stringify({ a: `${phone}.` }), revision: 1 })).__typename).toBe('Draft')
  expect((await save({ ...aDraft(), content: draft.content })).__typename).toBe('TextWarning')
  const other = await save({ ...draft, content: JSON.stringify({ a: `${phone} and 07700 900456` }), revision: 2 })
  expect(other.findings?.map(({ found }) => found)).toEqual(['07700 900456'])
})
