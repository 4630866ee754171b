import type { Client, TypedDocumentNode } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { CentreAnswerFragment } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'

const chaseReturnDocument = graphql(`
  mutation ChaseReturn($input: ReturnAtCentreInput!) {
    answer: chaseReturn(input: $input) { ...CentreAnswer }
  }

  fragment CentreAnswer on ReturnResult {
    __typename
    ... on Return { version state }
    ... on StaleReturn { message current { version state } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
  }
`)

const queryReturnDocument = graphql(`
  mutation QueryReturn($input: QueryReturnInput!) {
    answer: queryReturn(input: $input) { ...CentreAnswer }
  }
`)

const extendReturnDocument = graphql(`
  mutation ExtendReturn($input: ExtendReturnInput!) {
    answer: extendReturn(input: $input) { ...CentreAnswer }
  }
`)

const reopenReturnDocument = graphql(`
  mutation ReopenReturn($input: ReturnAtCentreInput!) {
    answer: reopenReturn(input: $input) { ...CentreAnswer }
  }
`)

/** All of them or none. */
export const acceptReturnsDocument = graphql(`
  mutation AcceptReturns($input: AcceptReturnsInput!) {
    answer: acceptReturns(input: $input) {
      __typename
      ... on AcceptedReturns { accepted { version state unit { id code } period { code inWords } } }
      ... on StaleReturn { message current { version state unit { id code } period { code inWords } } }
      ... on Refusal { message problems { field message } }
    }
  }
`)

/** Each mutation by which the centre moves one return on, as a submission sends it. */
export function centreMutations(client: Client) {
  return {
    chase: sending(client, chaseReturnDocument),
    ask: sending(client, queryReturnDocument),
    extend: sending(client, extendReturnDocument),
    reopen: sending(client, reopenReturnDocument),
    accept: sending(client, acceptReturnsDocument),
  }
}

export type CentreMutations = ReturnType<typeof centreMutations>
export type CentreAnswer = CentreAnswerFragment

function sending<Answer, Input>(client: Client, document: TypedDocumentNode<{ answer: Answer }, { input: Input }>) {
  return async (input: Input): Promise<Sent<Answer>> => {
    const { data, error } = await client.mutation(document, { input }).toPromise()
    return { answer: data?.answer, error }
  }
}
