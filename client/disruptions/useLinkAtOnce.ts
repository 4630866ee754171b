import { useRef } from 'react'
import { useClient } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'
import { graphql } from '../graphql/generated/gql.ts'
import type { DisruptionLinkKind } from '../graphql/generated/graphql.ts'
import { submissionKey } from '../graphql/submissionKey.ts'

const linkWhileCorrectingDocument = graphql(`
  mutation LinkWhileCorrecting($input: LinkDisruptionsInput!) {
    linkDisruptions(input: $input) {
      __typename
      ... on Refusal { message }
      ... on StaleDisruption { message }
      ... on TextWarning { message }
    }
  }
`)

/**
 * Says of a record that is there already that it and another belong together or differ.
 *
 * @returns why it was not recorded, in words; null when it was, or when there is no record yet to link
 */
export function useLinkAtOnce(recordId: string | null): (other: string, kind: DisruptionLinkKind) => Promise<string | null> {
  const client = useClient()
  // The same words about the same record, twice clicked, are one submission.
  const keys = useRef(new Map<string, string>())
  return async (other, kind) => {
    if (!recordId) return null
    const said = `${other} ${kind}`
    const key = keys.current.get(said) ?? submissionKey()
    keys.current.set(said, key)
    const { data, error } = await client.mutation(linkWhileCorrectingDocument, { input: { disruption: recordId, other, kind, key } }).toPromise()
    const answer = data?.linkDisruptions
    if (error || !answer) return error ? failureInWords(error) : 'Longview gave no answer. Try again.'
    return answer.__typename === 'Disruption' ? null : answer.message
  }
}
