import { useEffect, useState } from 'react'
import type { Choice } from './choice.ts'

const waitAfterLastKeyMs = 200

interface Found {
  /** What was typed when it was asked for; null before the first answer, and where there was none. */
  to: string | null
  choices: readonly Choice[]
  /** How many, or why there are none. */
  words: string
}

interface Asked {
  typed: string
  /** Nothing is asked while the list is closed. Opened again after a failure, it is tried again. */
  isOpen: boolean
  search: (typed: string) => Promise<readonly Choice[]>
}

/**
 * What the server finds for what is typed. An answer that comes after a newer question is dropped.
 *
 * @returns the last answer; `isFresh` only when it is the answer to what is typed now: nobody means to choose from another
 */
export function useChoices({ typed, isOpen, search }: Asked): Found & { isFresh: boolean } {
  const [found, setFound] = useState<Found>({ to: null, choices: [], words: '' })
  const isFresh = found.to === typed

  useEffect(() => {
    if (!isOpen || isFresh) return
    let isNewest = true
    const answer = (to: string | null, choices: readonly Choice[], words: string) => {
      if (isNewest) setFound({ to, choices, words })
    }
    const wait = setTimeout(() => {
      search(typed).then(
        (choices) => answer(typed, choices, numberFound(choices.length)),
        (failure: Error) => answer(null, [], failure.message),
      )
    }, waitAfterLastKeyMs)
    return () => {
      isNewest = false
      clearTimeout(wait)
    }
  }, [typed, isOpen, isFresh, search])

  return { ...found, isFresh }
}

function numberFound(count: number): string {
  if (count === 0) return 'Nothing found. Check the spelling, or type less.'
  return count === 1 ? '1 found. Use the arrow keys to choose it.' : `${count} found. Use the arrow keys to choose one.`
}
