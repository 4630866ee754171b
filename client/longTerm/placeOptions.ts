import type { Option } from '../parts/Select.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { placeKey } from './placeChoice.ts'

/** The network, the units in their fixed geographic order, then the forces; with what is chosen, also before the lists have come. */
export function placeOptions(lists: ReferenceLists | null, chosen: string): Option[] {
  const options = [
    { value: '', text: 'The network' },
    ...(lists?.units ?? []).toSorted((one, other) => one.position - other.position).map(({ code, name }) => ({ value: code, text: `${code}: ${name}` })),
    ...(lists?.forces ?? []).map(({ code, name }) => ({ value: placeKey({ force: code }), text: `Force: ${name}` })),
  ]
  return options.some(({ value }) => value === chosen) ? options : [...options, { value: chosen, text: chosen }]
}
