import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { LastUsedQuery } from '../graphql/generated/graphql.ts'

const lastUsedDocument = graphql(`
  query LastUsed($unit: String!) {
    disruptions(first: 5, order: RECORDED_NEWEST, filter: { unit: $unit, credit: LED }) {
      edges {
        node {
          threats { code }
          forces { code }
          outcomes { kind { code } measureUnit { code } }
        }
      }
    }
  }
`)

/** What a unit typed in its last records; offered first. */
export interface LastUsed {
  threats: string[]
  forces: string[]
  /** Unit of measure by kind of outcome. */
  measureUnits: ReadonlyMap<string, string>
}

export const nothingUsed: LastUsed = { threats: [], forces: [], measureUnits: new Map() }

/** @returns null while it is being fetched; nothing used when it cannot be fetched, as the form does without */
export function useLastUsed(unitCode: string | undefined): LastUsed | null {
  const [{ data, error }] = useQuery({
    query: lastUsedDocument,
    variables: { unit: unitCode ?? '' },
    pause: unitCode === undefined,
    requestPolicy: 'network-only',
  })
  if (error || unitCode === undefined) return nothingUsed
  return data ? lastUsed(data) : null
}

export function lastUsed({ disruptions }: LastUsedQuery): LastUsed {
  const records = disruptions.edges.map((edge) => edge.node)
  const outcomes = records.flatMap((record) => record.outcomes)
  return {
    threats: [...new Set(records.flatMap((record) => record.threats.map(({ code }) => code)))],
    forces: [...new Set(records.flatMap((record) => record.forces.map(({ code }) => code)))],
    // The newest record comes first, and a map keeps the last value set.
    measureUnits: new Map(outcomes.toReversed().map(({ kind, measureUnit }) => [kind.code, measureUnit.code])),
  }
}
