import type { Client } from 'urql'
import type { Problem } from '../parts/problem.ts'
import { graphql } from './generated/gql.ts'
import type { SubmittedQuery } from './generated/graphql.ts'

const submittedDocument = graphql(`
  query Submitted($key: String!) {
    submitted(key: $key) {
      __typename
      ... on Disruption { reference }
      ... on Output { reference }
      ... on Ocg { id alias }
    }
  }
`)

/**
 * In the place of a key that was refused for another content: an earlier attempt arrived after all, though its answer
 * was lost. Says what it made, and where what was typed since can be added.
 */
export async function arrivedBefore(client: Client, key: string, isCorrection: boolean): Promise<Problem> {
  const { data } = await client.query(submittedDocument, { key }, { requestPolicy: 'network-only' }).toPromise()
  return arrivedInWords(data?.submitted ?? null, isCorrection)
}

export function arrivedInWords(record: SubmittedQuery['submitted'], isCorrection: boolean): Problem {
  const made = record ? madeOf(record) : null
  if (!made) {
    return {
      field: '',
      message:
        'An earlier attempt to send this form was recorded, though its answer did not arrive. Nothing more was recorded now. ' +
        'Find the record at the top of its list, ordered by when it was recorded, and correct it there.',
    }
  }
  const { name, page, correct } = made
  return isCorrection
    ? { field: '', message: 'Your correction arrived before, without what you changed since.', link: { text: `Look at ${name}`, ...page } }
    : { field: '', message: `This was recorded already as ${name}, without what you changed since.`, link: { text: `Correct ${name}`, ...correct } }
}

function madeOf(record: NonNullable<SubmittedQuery['submitted']>) {
  if (record.__typename === 'Disruption') {
    const params = { reference: record.reference }
    return { name: record.reference, page: { to: '/disruptions/$reference', params }, correct: { to: '/disruptions/$reference/correct', params } } as const
  }
  if (record.__typename === 'Output') {
    const params = { reference: record.reference }
    return { name: record.reference, page: { to: '/outputs/$reference', params }, correct: { to: '/outputs/$reference/correct', params } } as const
  }
  if (record.__typename === 'Ocg') {
    const params = { id: record.id }
    return { name: record.alias, page: { to: '/groups/$id', params }, correct: { to: '/groups/$id/correct', params } } as const
  }
  return null
}
