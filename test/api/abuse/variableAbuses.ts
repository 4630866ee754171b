import { asked, posted, type Abuse } from './abuse.ts'

const groups = 'query Groups($first: Int, $filter: OcgFilter, $order: OcgOrder, $asAt: Instant) { ocgs(first: $first, filter: $filter, order: $order, asAt: $asAt) { totalCount edges { node { id } } } }'
const oneGroup = 'query OneGroup($id: ID!) { ocg(id: $id) { alias } }'
const several = 'query Several($ids: [ID!]!) { nodes(ids: $ids) { __typename } }'
const oneDisruption = 'query OneDisruption($reference: String!) { disruption(reference: $reference) { id } }'
const record = 'mutation Record($input: RecordDisruptionInput!) { recordDisruption(input: $input) { __typename } }'
const saved = 'mutation Save($input: SaveReturnInput!) { saveReturn(input: $input) { __typename } }'
const oneReturn = 'query OneReturn($unit: String!, $period: String!) { return(unit: $unit, period: $period) { state } }'
const searched = (search: unknown) => asked(groups, { filter: { search } })

/** What is wrong with the variables of a query that pages do ask. */
export const variableAbuses: Abuse[] = [
  { name: 'a page of 100,000 rows', status: 400, code: 'TOO_MUCH', sent: asked(groups, { first: 100_000 }) },
  { name: 'a number beyond 32 bits', status: 400, sent: asked(groups, { first: 2 ** 53 }) },
  { name: 'a number beyond all', status: 400, sent: (inProduction) => ({ ...asked(groups, { first: 4_711 })(inProduction), body: String(asked(groups, { first: 4_711 })(inProduction).body).replace('4711', '1e999') }) },
  { name: 'half a row', status: 400, sent: asked(groups, { first: 2.5 }) },
  { name: 'a NUL in a text to look for', status: 400, code: 'REFUSED', sent: searched('a\u0000b') },
  { name: 'half a character in a text to look for', status: 400, code: 'REFUSED', sent: searched('a\ud800b') },
  { name: 'a NUL in a reference', status: 400, code: 'REFUSED', sent: asked(oneDisruption, { reference: 'EMSOU\u0000' }) },
  { name: 'a text of 200,000 letters to look for', status: 400, code: 'REFUSED', sent: searched('x'.repeat(200_000)) },
  { name: 'a list where a text belongs', status: 400, sent: searched([';DROP TABLE disruption']) },
  { name: 'an object where a text belongs', status: 400, sent: searched({ $ne: null }) },
  { name: 'an object where an id belongs', status: 400, sent: asked(oneGroup, { id: { toString: 'x' } }) },
  { name: 'no id where one is needed', status: 400, sent: asked(oneGroup) },
  { name: 'a filter that there is none of', status: 400, sent: asked(groups, { filter: { unitCode: 'EMSOU' } }) },
  { name: 'a status that there is none of', status: 400, sent: asked(groups, { filter: { status: 'ARCHIVD' } }) },
  { name: 'a moment that is none', status: 400, code: 'BAD_REQUEST', sent: asked(groups, { asAt: "2026-01-01'; --" }) },
  { name: '499 records at once', status: 400, code: 'TOO_MUCH', sent: asked(`query Much($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Ocg { disruptions(first: 100) { edges { node { id } } } } } }`, { ids: Array.from({ length: 499 }, (_, number) => Buffer.from(`Ocg:${number}`).toString('base64')) }) },
  { name: 'ids that are none', status: 400, code: 'BAD_REQUEST', sent: asked(several, { ids: ['../../etc/passwd'] }) },
  { name: 'ids in a list of lists', status: 400, sent: asked(several, { ids: [['a'], ['b']] }) },
  { name: 'a submission of 600 outcomes', status: 400, sent: asked(record, { input: { key: 'abuse-abuse', facts: { outcomes: Array.from({ length: 600 }, () => ({ kind: 'ARREST', quantity: '1' })) } } }) },
  { name: 'a return of 600 figures', status: 400, sent: asked(saved, { input: { key: 'abuse-abuse', period: 'M2026-10', version: 0, entries: Array.from({ length: 600 }, () => ({ about: 'COMMENT', key: '' })) } }) },
  { name: 'a return with a unit of its own choosing', status: 400, sent: asked(saved, { input: { key: 'abuse-abuse', unit: 'ERSOU', period: 'M2026-10', version: 0, entries: [] } }) },
  { name: 'a NUL in the period of a return', status: 400, code: 'REFUSED', sent: asked(oneReturn, { unit: 'EMSOU', period: 'M2026\u0000' }) },
  { name: 'a submission that lacks what it must have', status: 400, sent: asked(record, { input: { key: 'abuse-abuse' } }) },
  { name: 'a submission with a unit of its own choosing', status: 400, sent: asked(record, { input: { key: 'abuse-abuse', unit: 'ERSOU', facts: {} } }) },
  { name: 'variables that are a list', status: 400, sent: () => posted({ query: groups, variables: [1, 2] }) },
  { name: 'variables that are a text', status: 400, sent: () => posted({ query: groups, variables: '{"first": 1}' }) },
]
