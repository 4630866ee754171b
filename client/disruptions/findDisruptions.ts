import { useCallback } from 'react'
import { useClient } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { Choice } from '../parts/choice.ts'

const findDisruptionsDocument = graphql(`
  query FindDisruptions($reference: String) {
    disruptions(first: 12, order: RECORDED_NEWEST, filter: { reference: $reference }) {
      edges { node { id reference effect { inWords } target { label } } }
    }
  }
`)

/** Disruptions whose reference begins with what is typed, last recorded first. */
export function useFindDisruptions(): (typed: string) => Promise<readonly Choice[]> {
  const client = useClient()
  return useCallback(
    async (typed) => {
      const reference = typed.trim() || null
      const { data, error } = await client.query(findDisruptionsDocument, { reference }, { requestPolicy: 'network-only' }).toPromise()
      if (error) throw new Error(failureInWords(error))
      return (data?.disruptions.edges ?? []).map(({ node }) => ({
        value: node.id,
        text: node.reference,
        note: `${node.effect.inWords}, ${node.target.label}`,
      }))
    },
    [client],
  )
}
