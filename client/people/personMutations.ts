import type { Client, TypedDocumentNode } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { Sent } from '../graphql/useSubmission.ts'

const addPersonDocument = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    answer: addPerson(input: $input) { ...PersonAnswer }
  }

  fragment PersonAnswer on PersonResult {
    __typename
    ... on ManagedPerson { id code label }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
  }

  fragment GrantAnswer on GrantResult {
    __typename
    ... on Grant { id state whyNotConfirm person { id code label } }
    ... on Refusal { message problems { field message } }
    ... on TextWarning { ...FoundInText }
  }
`)

const relabelPersonDocument = graphql(`
  mutation RelabelPerson($input: RelabelPersonInput!) {
    answer: relabelPerson(input: $input) { ...PersonAnswer }
  }
`)

const disablePersonDocument = graphql(`
  mutation DisablePerson($input: GovernPersonInput!) {
    answer: disablePerson(input: $input) { ...PersonAnswer }
  }
`)

const enablePersonDocument = graphql(`
  mutation EnablePerson($input: GovernPersonInput!) {
    answer: enablePerson(input: $input) { ...PersonAnswer }
  }
`)

const endSessionsOfDocument = graphql(`
  mutation EndSessionsOf($input: GovernPersonInput!) {
    answer: endSessionsOf(input: $input) {
      __typename
      ... on SessionsEnded { ended }
      ... on Refusal { message problems { field message } }
      ... on TextWarning { ...FoundInText }
    }
  }
`)

const giveGrantDocument = graphql(`
  mutation GiveGrant($input: GiveGrantInput!) {
    answer: giveGrant(input: $input) { ...GrantAnswer }
  }
`)

const decideGrantDocument = graphql(`
  mutation DecideGrant($input: DecideGrantInput!) {
    answer: decideGrant(input: $input) { ...GrantAnswer }
  }
`)

const endGrantDocument = graphql(`
  mutation EndGrant($input: EndGrantInput!) {
    answer: endGrant(input: $input) { ...GrantAnswer }
  }
`)

/** Each mutation by which people are looked after, as a submission sends it. */
export function personMutations(client: Client) {
  return {
    add: sending(client, addPersonDocument),
    relabel: sending(client, relabelPersonDocument),
    disable: sending(client, disablePersonDocument),
    enable: sending(client, enablePersonDocument),
    endSessions: sending(client, endSessionsOfDocument),
    give: sending(client, giveGrantDocument),
    decide: sending(client, decideGrantDocument),
    end: sending(client, endGrantDocument),
  }
}

function sending<Answer, Input>(client: Client, document: TypedDocumentNode<{ answer: Answer }, { input: Input }>) {
  return async (input: Input): Promise<Sent<Answer>> => {
    const { data, error } = await client.mutation(document, { input }).toPromise()
    return { answer: data?.answer, error }
  }
}
