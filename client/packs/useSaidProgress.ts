import { useEffect, useRef, useState } from 'react'

/** In milliseconds: progress is told to those who listen no more often. */
const sayEveryMs = 15_000

/**
 * What a live region says while a pack is made: progress every 15 seconds at most, and its outcome at once.
 *
 * @param outcome '' while there is none
 */
export function useSaidProgress(progress: string, outcome: string): string {
  const [said, setSaid] = useState('')
  const latest = useRef(progress)

  useEffect(() => {
    latest.current = progress
  }, [progress])

  useEffect(() => {
    if (outcome !== '') {
      setSaid(outcome)
      return
    }
    const saying = setInterval(() => setSaid(latest.current), sayEveryMs)
    return () => clearInterval(saying)
  }, [outcome])

  return said
}
