import { Client, fetchExchange } from 'urql'
import { expect, test } from 'vitest'
import { emptyGroup } from '../../../client/targets/groupForm.ts'
import { recordGroup } from '../../../client/targets/recordGroup.ts'

const mapped = [
  { id: 'g1', alias: 'Crimson Stream', urn: 'EMSOU-00008', isUrnProvisional: false, status: 'ACTIVE' },
  { id: 'g2', alias: 'Crimson Streambed', urn: null, isUrnProvisional: false, status: 'ACTIVE' },
]

/** A server on which these groups are mapped, and which records any other. */
function aServer() {
  const recorded: unknown[] = []
  const client = new Client({
    url: 'http://longview.invalid/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: async (_, init) => {
      const { query, variables } = JSON.parse(String(init?.body))
      const isRecording = query.startsWith('mutation')
      if (isRecording) recorded.push(variables)
      const data = isRecording ? { recordOcg: { __typename: 'Ocg', id: 'g3', alias: 'New', version: 1 } } : { ocgs: { edges: mapped.map((node) => ({ node })) } }
      return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
    },
  })
  const record = (alias: string, anotherOf = '') =>
    recordGroup(client, { key: 'k', facts: { alias, threats: ['DRUGS'] } }, { ...emptyGroup, alias, anotherOf })
  return { recorded, record }
}

test('a group of an alias that is mapped already, whatever the case, is not mapped before somebody said that it is another', async () => {
  const { recorded, record } = aServer()
  expect(await record(' crimson stream')).toEqual({
    answer: undefined,
    unsent: { field: 'anotherOf', message: 'A group of this alias is mapped: Crimson Stream, EMSOU-00008. Choose it, or map another.' },
  })
  expect(recorded).toEqual([])
  expect((await record('crimson stream', 'crimson stream')).answer).toMatchObject({ id: 'g3' })
  expect(recorded).toHaveLength(1)
})

test('what was said of one alias does not hold for the next', async () => {
  const { recorded, record } = aServer()
  expect(await record('Crimson Streambed', 'Crimson Stream')).toHaveProperty('unsent')
  expect(recorded).toEqual([])
})

test('a beginning that others have as well is no reason to ask', async () => {
  expect((await aServer().record('Crimson')).answer).toMatchObject({ id: 'g3' })
})
