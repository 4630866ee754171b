import type { Client } from 'urql'
import { graphql } from '../../graphql/generated/gql.ts'
import type { RebaseSeriesInput, WithdrawRebasingInput } from '../../graphql/generated/graphql.ts'

const rebaseSeriesDocument = graphql(`
  mutation RebaseSeries($input: RebaseSeriesInput!) {
    answer: rebaseSeries(input: $input) { ...RebasingAnswer }
  }

  fragment RebasingAnswer on RebasingResult {
    __typename
    ... on Rebasing { id fromDay }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
  }
`)

const withdrawRebasingDocument = graphql(`
  mutation WithdrawRebasing($input: WithdrawRebasingInput!) {
    answer: withdrawRebasing(input: $input) { ...RebasingAnswer }
  }
`)

/** What is sent for a series: the answer of the API, or why it could not be reached. */
export function rebasingMutations(client: Client) {
  return {
    rebase: async (input: RebaseSeriesInput) => {
      const { data, error } = await client.mutation(rebaseSeriesDocument, { input }).toPromise()
      return { answer: data?.answer, error }
    },
    withdraw: async (input: WithdrawRebasingInput) => {
      const { data, error } = await client.mutation(withdrawRebasingDocument, { input }).toPromise()
      return { answer: data?.answer, error }
    },
  }
}
