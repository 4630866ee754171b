import { useEffect, useRef, useState } from 'react'

export interface Choice {
  /** Id or code: what the API is told. */
  value: string
  text: string
  /** A second line: its URN, its unit. */
  note?: string
}

const waitAfterLastKeyMs = 200

interface Found {
  /** What was typed when it was asked for. */
  to: string | null
  choices: readonly Choice[]
  /** How many, or why there are none. */
  words: string
}

/**
 * What the server finds for what is typed. An answer that comes after a newer question is dropped.
 *
 * @returns the last answer; `isFresh` only when it is the answer to what is typed now: nobody means to choose from another
 */
export function useChoices(typed: string, search: (typed: string) => Promise<readonly Choice[]>): Found & { isFresh: boolean } {
  const [found, setFound] = useState<Found>({ to: null, choices: [], words: '' })
  const newest = useRef(0)

  useEffect(() => {
    const asked = ++newest.current
    const answer = (choices: readonly Choice[], words: string) => {
      if (asked === newest.current) setFound({ to: typed, choices, words })
    }
    const wait = setTimeout(() => {
      search(typed).then(
        (choices) => answer(choices, numberFound(choices.length)),
        (failure: Error) => answer([], failure.message),
      )
    }, waitAfterLastKeyMs)
    return () => clearTimeout(wait)
  }, [typed, search])

  return { ...found, isFresh: found.to === typed }
}

function numberFound(count: number): string {
  if (count === 0) return 'Nothing found. Check the spelling, or type less.'
  return count === 1 ? '1 found. Use the arrow keys to choose it.' : `${count} found. Use the arrow keys to choose one.`
}
