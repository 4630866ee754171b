import type { Option } from '../parts/Select.tsx'
import { optionsOf } from '../units/referenceLists.ts'

/** All strands first; with what the address names, also where no list has it. */
export function strandOptions(strands: readonly { code: string; name: string }[], chosen: string): Option[] {
  const known = [{ value: '', text: 'All strands' }, ...optionsOf(strands)]
  return known.some(({ value }) => value === chosen) ? known : [...known, { value: chosen, text: chosen }]
}
