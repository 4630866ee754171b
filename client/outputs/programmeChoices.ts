import { useQuery } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import type { Option } from '../parts/Select.tsx'

const programmeChoicesDocument = graphql(`
  query ProgrammeChoices {
    programmes(includeWithdrawn: true) { id name isWithdrawn }
  }
`)

export interface ProgrammeChoice {
  id: string
  name: string
  isWithdrawn: boolean
}

/** The programmes that the list of outputs can be narrowed to; [] until they have come. Withdrawn ones too: an address may name one. */
export function useProgrammeChoices(): readonly ProgrammeChoice[] {
  const [{ data }] = useQuery({ query: programmeChoicesDocument })
  return data?.programmes ?? []
}

/** Standing programmes, and the chosen one whatever became of it. */
export function programmeOptions(chosen: string | undefined, programmes: readonly ProgrammeChoice[]): Option[] {
  const options = programmes
    .filter(({ id, isWithdrawn }) => !isWithdrawn || id === chosen)
    .map(({ id, name, isWithdrawn }) => ({ value: id, text: isWithdrawn ? `${name} (withdrawn)` : name }))
  const isOffered = chosen === undefined || options.some(({ value }) => value === chosen)
  return isOffered ? options : [{ value: chosen, text: 'The one in the address' }, ...options]
}
