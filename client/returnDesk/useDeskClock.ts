import { useEffect, useState } from 'react'

/** In milliseconds: a mark stands at most this much longer than its minute. */
const tick = 5_000

/**
 * The server's time now, in milliseconds since 1970, going on from its last answer: the clock of this computer may be wrong.
 *
 * @param at moment of that answer, ISO 8601
 */
export function useDeskClock(at: string): number {
  const [clock, setClock] = useState({ at, now: Date.parse(at) })
  useEffect(() => {
    const begun = performance.now()
    const timer = setInterval(() => setClock({ at, now: Date.parse(at) + performance.now() - begun }), tick)
    return () => clearInterval(timer)
  }, [at])
  return clock.at === at ? clock.now : Date.parse(at)
}
