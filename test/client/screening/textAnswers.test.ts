import { Client, fetchExchange } from 'urql'
import { expect, it } from 'vitest'
import { answerText } from '../../../client/screening/textAnswers.ts'
import { textAnswersExchange } from '../../../client/screening/textAnswersExchange.ts'

const sent: { variables: unknown }[] = []
const client = new Client({
  url: 'http://longview.test/graphql',
  preferGetMethod: false,
  exchanges: [textAnswersExchange, fetchExchange],
  fetch: async (_address, request) => {
    sent.push(JSON.parse(String(request?.body)) as { variables: unknown })
    return new Response(JSON.stringify({ data: {} }), { headers: { 'content-type': 'application/json' } })
  },
})
const variablesOf = async (document: string, variables: object) => {
  const asked = document.startsWith('mutation') ? client.mutation(document, variables) : client.query(document, variables)
  await asked.toPromise()
  return sent.at(-1)?.variables
}

it('what was answered goes with everything that is sent under its key, a draft and its record alike', async () => {
  answerText('key-one', 'a1', 'NOT_PERSONAL')
  answerText('key-one', 'b2', 'NOT_PERSONAL')
  answerText('key-one', 'b2', 'NEEDED')
  const textAnswers = [{ token: 'a1', answer: 'NOT_PERSONAL' }, { token: 'b2', answer: 'NEEDED' }]
  const draft = { input: { key: 'key-one', content: '{}' } }
  expect(await variablesOf('mutation ($input: X!) { saveDraft(input: $input) { key } }', draft)).toEqual({ input: { ...draft.input, textAnswers } })
  expect(await variablesOf('mutation ($input: X!) { recordOcg(input: $input) { id } }', { input: { key: 'key-one' } })).toEqual({ input: { key: 'key-one', textAnswers } })
})

it('nothing goes with what is sent under another key, or asked', async () => {
  answerText('key-two', 'a1', 'NEEDED')
  for (const [document, variables] of [
    ['mutation ($input: X!) { recordOcg(input: $input) { id } }', { input: { key: 'key-three' } }],
    ['mutation ($id: ID!) { other(id: $id) { id } }', { id: 'key-two' }],
    ['query ($input: X!) { other(input: $input) { id } }', { input: { key: 'key-two' } }],
  ] as const) expect(await variablesOf(document, variables)).toEqual(variables)
})
