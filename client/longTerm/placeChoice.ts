import type { PlaceSearch } from './lastingSearch.ts'

/** Before the code of a force, where units and forces stand in one field. */
const forceMark = 'force:'

/** A unit, a force, or the network ('') as one value of a field. */
export function placeKey({ unit, force }: Pick<PlaceSearch, 'unit' | 'force'>): string {
  return unit ?? (force ? `${forceMark}${force}` : '')
}

export function placeOfKey(key: string): Pick<PlaceSearch, 'unit' | 'force'> {
  if (key === '') return {}
  return key.startsWith(forceMark) ? { force: key.slice(forceMark.length) } : { unit: key }
}
