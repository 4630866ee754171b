import { useEffect, useRef } from 'react'

/**
 * A form that is made anew when the address changes would drop the focus of whoever pressed its button.
 * Call the answer when the form is sent; once `key` has changed, the element with the same id has the focus again.
 */
export function useKeptFocus(key: string): () => void {
  const focusedId = useRef('')

  useEffect(() => {
    if (focusedId.current && document.activeElement === document.body) document.getElementById(focusedId.current)?.focus({ preventScroll: true })
    focusedId.current = ''
  }, [key])

  return () => {
    focusedId.current = document.activeElement?.id ?? ''
  }
}
