import { useState } from 'react'
import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { LastUsedQuery } from '../graphql/generated/graphql.ts'

const lastUsedDocument = graphql(`
  query LastUsed($unit: String!) {
    disruptions(first: 5, order: RECORDED_NEWEST, filter: { unit: $unit, credit: LED }) {
      edges {
        node {
          threats { code }
          tactics { code }
          forces { code }
          operationName
          partnerNames
          outcomes { kind { code } measureUnit { code } }
        }
      }
    }
  }
`)

/** What a unit typed in its last records; offered first. */
export interface LastUsed {
  threats: string[]
  tactics: string[]
  forces: string[]
  operationNames: string[]
  partnerNames: string[]
  /** Unit of measure by kind of outcome. */
  measureUnits: ReadonlyMap<string, string>
}

export const nothingUsed: LastUsed = { threats: [], tactics: [], forces: [], operationNames: [], partnerNames: [], measureUnits: new Map() }

/** Says why boxes are not in their usual order; undefined where they are. */
export function usedFirstHint(options: readonly { value: string }[], used: readonly string[]): string | undefined {
  return options.some(({ value }) => used.includes(value)) ? "Those in your unit's last records stand first." : undefined
}

/**
 * As it was when the form was opened: what is offered first must not move while somebody types.
 *
 * @returns null while it is being fetched; nothing used when it cannot be fetched, as the form does without
 */
export function useLastUsed(unitCode: string | undefined): LastUsed | null {
  const [held, setHeld] = useState<LastUsed | null>(null)
  const [{ data, error }] = useQuery({
    query: lastUsedDocument,
    variables: { unit: unitCode ?? '' },
    pause: unitCode === undefined || held !== null,
    requestPolicy: 'network-only',
  })
  if (held) return held
  if (error || unitCode === undefined) return nothingUsed
  if (!data) return null
  const used = lastUsed(data)
  setHeld(used)
  return used
}

export function lastUsed({ disruptions }: LastUsedQuery): LastUsed {
  const records = disruptions.edges.map((edge) => edge.node)
  const outcomes = records.flatMap((record) => record.outcomes)
  const each = (valuesOf: (record: (typeof records)[number]) => readonly string[]) => [...new Set(records.flatMap(valuesOf))]
  return {
    threats: each(({ threats }) => threats.map(({ code }) => code)),
    tactics: each(({ tactics }) => tactics.map(({ code }) => code)),
    forces: each(({ forces }) => forces.map(({ code }) => code)),
    operationNames: each(({ operationName }) => (operationName ? [operationName] : [])),
    partnerNames: each(({ partnerNames }) => partnerNames),
    // The newest record comes first, and a map keeps the last value set.
    measureUnits: new Map(outcomes.toReversed().map(({ kind, measureUnit }) => [kind.code, measureUnit.code])),
  }
}
