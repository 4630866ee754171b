import { useEffect, useRef } from 'react'

interface RowsFocusProps {
  count: number
  /** Id of the first field of a row. */
  fieldOf: (index: number) => string
  /** Id of the button that adds a row. */
  addId: string
}

/** What has the focus once a row was removed: the row that took its place, or the button that adds one after the last. */
export function idAfterRemoval(removed: number, { count, fieldOf, addId }: RowsFocusProps): string {
  return removed < count ? fieldOf(removed) : addId
}

/** A row that is removed takes its button with it, and the focus of whoever pressed it. Call the answer with the row's place. */
export function useRowsFocus(rows: RowsFocusProps): (removed: number) => void {
  const removed = useRef<number | null>(null)

  useEffect(() => {
    if (removed.current !== null) document.getElementById(idAfterRemoval(removed.current, rows))?.focus()
    removed.current = null
    // Once the rows are one fewer; the rest only names them.
  }, [rows.count])

  return (index) => {
    removed.current = index
  }
}
