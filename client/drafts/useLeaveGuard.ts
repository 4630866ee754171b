import { useBlocker } from '@tanstack/react-router'
import type { ShouldBlockFn } from '@tanstack/react-router'
import { useCallback, useEffect, useRef } from 'react'

/**
 * Asks before somebody leaves a page on which something typed would be lost: by a link, the back button, a reload or
 * by closing it. The browser asks the last two in its own words.
 *
 * @param words the question, to be answered by OK (leave) or Cancel (stay)
 * @returns to be called when what was typed is recorded or thrown away: the page is then left without a question, even
 *   before it is drawn anew
 */
export function useLeaveGuard(isAtRisk: boolean, words: string): () => void {
  const isFree = useRef(false)
  useEffect(() => {
    isFree.current = false
  }, [isAtRisk])

  const shouldBlockFn: ShouldBlockFn = useCallback(
    ({ current, next }) => !isFree.current && addressOf(current) !== addressOf(next) && !window.confirm(words),
    [words],
  )
  const enableBeforeUnload = useCallback(() => !isFree.current, [])
  useBlocker({ shouldBlockFn, enableBeforeUnload, disabled: !isAtRisk })

  return useCallback(() => {
    isFree.current = true
  }, [])
}

/** A place on the same page is no other address. */
function addressOf({ pathname, search }: { pathname: string; search: object }): string {
  return `${pathname} ${JSON.stringify(search)}`
}
