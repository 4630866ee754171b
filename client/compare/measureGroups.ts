import type { Option } from '../parts/Select.tsx'
import { denominatorOf, perInWords } from './rateDenominators.ts'

/** The measures to choose among, in the API's order under what they are divided by; with what the address names, also where there is none such. */
export function measureOptions(definitions: readonly { code: string; name: string }[], chosen: string): Option[] {
  const known = definitions.map(({ code, name }) => {
    const per = denominatorOf(code)
    return { value: code, text: name, group: per ? `Rates ${perInWords[per]}` : 'Shares' }
  })
  return known.some(({ value }) => value === chosen) ? known : [{ value: chosen, text: chosen, group: definitions.length > 0 ? 'No such measure' : 'Measures' }, ...known]
}
