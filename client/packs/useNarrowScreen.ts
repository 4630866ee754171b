import { useSyncExternalStore } from 'react'

/** As packsNarrow.css has it: a telephone, or a desk at 400% zoom. */
const narrow = '(max-width: 40rem)'

/** Is there so little room that what is long stands folded? */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(hearWidth, () => window.matchMedia(narrow).matches, () => false)
}

function hearWidth(change: () => void): () => void {
  const width = window.matchMedia(narrow)
  width.addEventListener('change', change)
  return () => width.removeEventListener('change', change)
}
