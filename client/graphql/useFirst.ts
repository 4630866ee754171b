import { useState } from 'react'

export interface Held<Value> {
  key: string
  value: Value
}

/**
 * The first value that came for a key. What a form starts from must not change under it: other answers
 * make the page's query be asked again, and a record may be withdrawn meanwhile.
 *
 * @param key changes with what is asked for; `value` must be of this key
 */
export function useFirst<Value>(key: string, value: Value | null | undefined): Value | null {
  const [before, setBefore] = useState<Held<Value> | null>(null)
  const held = firstOf(before, key, value)
  if (held !== before) setBefore(held)
  return held && held.value
}

/** @param before what was held until now; comes back itself where nothing changed */
export function firstOf<Value>(before: Held<Value> | null, key: string, value: Value | null | undefined): Held<Value> | null {
  if (before?.key === key) return before
  return value === null || value === undefined ? null : { key, value }
}
