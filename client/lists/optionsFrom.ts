import type { Option } from '../parts/Select.tsx'

/** Codes and their words as choices, in the order given. */
export function optionsFrom(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }))
}
