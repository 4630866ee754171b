import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** As packsNarrow.css has it: a telephone, or a desk at 400% zoom. */
const narrow = '(max-width: 40rem)'

let isOnPaper = false

/**
 * Is there so little room that what is long stands folded? Never on paper, where nothing can be opened; and what is only unfolded there is no
 * table to who reads a PDF by its tags.
 */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(hearChange, () => !isOnPaper && window.matchMedia(narrow).matches, () => false)
}

function hearChange(change: () => void): () => void {
  const width = window.matchMedia(narrow)
  // Paper is laid out as soon as its event is over.
  const toPaper = () => {
    isOnPaper = true
    flushSync(change)
  }
  const toScreen = () => {
    isOnPaper = false
    change()
  }
  width.addEventListener('change', change)
  window.addEventListener('beforeprint', toPaper)
  window.addEventListener('afterprint', toScreen)
  return () => {
    width.removeEventListener('change', change)
    window.removeEventListener('beforeprint', toPaper)
    window.removeEventListener('afterprint', toScreen)
  }
}
