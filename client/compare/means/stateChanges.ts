import { inSentence } from '../../parts/numberInWords.ts'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'

/** "Cyber team: not in place, then in place by the end of June 2026": each change of state between two stated ones, in order of time. */
export function stateChanges({ capabilities }: Pick<CapabilitiesFacts['units'][number], 'capabilities'>, periods: CapabilitiesFacts['periods']): string[] {
  const changes = capabilities.flatMap(({ capability, states }) => {
    const stated = states.flatMap((state, index) => (state.code ? [{ ...state, index }] : []))
    return stated.slice(1).flatMap((state, place) => {
      const before = stated[place]
      return before && before.code !== state.code
        ? [{ index: state.index, words: `${capability.name}: ${inSentence(before.inWords)}, then ${inSentence(state.inWords)} by the end of ${periods[state.index]?.inWords ?? 'a later period'}` }]
        : []
    })
  })
  return changes.toSorted((one, other) => one.index - other.index).map(({ words }) => words)
}
