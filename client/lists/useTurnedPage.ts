import { useEffect, useRef } from 'react'

/**
 * Takes the reader to the beginning of the page that was turned to, once it has come: its number into sight, the
 * focus to its rows. So too where what held the focus went with the old rows.
 *
 * @param page what is shown; null while what was asked for is on its way
 */
export function useTurnedPage(page: unknown) {
  const count = useRef<HTMLDivElement>(null)
  const rows = useRef<HTMLDivElement>(null)
  const isTurned = useRef(false)
  const isFirst = useRef(true)

  useEffect(() => {
    if (!page) return
    const isFocusLost = !isFirst.current && document.activeElement === document.body
    if (isTurned.current) count.current?.scrollIntoView({ block: 'start' })
    if (isTurned.current || isFocusLost) (rows.current ?? count.current)?.focus({ preventScroll: true })
    isTurned.current = false
    isFirst.current = false
  }, [page])

  return { count, rows, turn: () => void (isTurned.current = true) }
}
