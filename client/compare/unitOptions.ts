import type { Option } from '../parts/Select.tsx'

/**
 * The units in their fixed geographic order, after what stands for all of them, where that can be chosen; with what is
 * chosen, also before the lists have come.
 */
export function unitOptions(units: readonly { code: string; name: string; position: number }[], chosen: string, networkText?: string): Option[] {
  const options = [
    ...(networkText === undefined ? [] : [{ value: '', text: networkText }]),
    ...units.toSorted((one, other) => one.position - other.position).map(({ code, name }) => ({ value: code, text: `${code}: ${name}` })),
  ]
  return options.some(({ value }) => value === chosen) ? options : [{ value: chosen, text: chosen === '' ? 'Choose a unit' : chosen }, ...options]
}
