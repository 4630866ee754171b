import { useState } from 'react'

/**
 * The first value that came for a key. What a form starts from must not change under it: other answers
 * make the page's query be asked again, and a record may be withdrawn meanwhile.
 */
export function useFirst<Value>(key: string, value: Value | null | undefined): Value | null {
  const [held, setHeld] = useState<{ key: string; value: Value } | null>(null)
  if (held?.key === key) return held.value
  if (value === null || value === undefined) return null
  setHeld({ key, value })
  return value
}
