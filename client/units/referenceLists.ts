import { graphql } from '../graphql/generated/gql.ts'
import type { ReferenceListsQuery } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import type { Option } from '../parts/Select.tsx'

export type ReferenceLists = ReferenceListsQuery['referenceLists']

const referenceListsDocument = graphql(`
  query ReferenceLists {
    referenceLists {
      units { id code name position forces { code name } }
      forces { code name unitCode }
      strands { code name }
      threats { code name validFrom validTo }
      tactics { code name validFrom validTo }
      outcomeKinds { code name validFrom validTo units { code name isWhole } }
      audiences { code name validFrom validTo }
      assessmentMethods { code name }
    }
    offeredPeriods { code inWords }
  }
`)

/**
 * Codes and their words; they change only with a release, so they are fetched once. A mutation's answer that holds
 * a unit or a threat makes urql fetch them again, and that this fails is nothing to anybody who has them.
 */
export function useReferenceLists() {
  const { data, error, askAgain } = useAnswer({ query: referenceListsDocument, requestPolicy: 'cache-first' })
  return {
    lists: data?.referenceLists ?? null,
    periods: data?.offeredPeriods ?? null,
    error: data ? null : (error ?? null),
    askAgain,
  }
}

export function optionsOf(coded: readonly { code: string; name: string }[]): Option[] {
  return coded.map(({ code, name }) => ({ value: code, text: name }))
}

/** Options with some put first, in the order given: what a unit typed last time. */
export function withFirst(options: readonly Option[], firstValues: readonly string[]): Option[] {
  const first = firstValues.flatMap((value) => options.filter((option) => option.value === value))
  return [...new Set([...first, ...options])]
}

/** The forces of a unit, then all others. */
export function forceOptions(lists: ReferenceLists, unitCode: string | undefined): Option[] {
  const own = optionsOf(lists.forces.filter((force) => force.unitCode === unitCode))
  return withFirst(optionsOf(lists.forces), own.map((option) => option.value))
}

/** Words of a code, or the code itself where it is not known. */
export function nameOf(coded: readonly { code: string; name: string }[], code: string): string {
  return coded.find((each) => each.code === code)?.name ?? code
}
