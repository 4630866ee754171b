import { useEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** As packs.css has it: a telephone, or a desk at 400% zoom. */
const narrow = '(max-width: 40rem)'

/** Is there so little room that what is long stands folded? Never on paper, where nothing can be opened. */
export function useNarrowScreen(): boolean {
  const isNarrow = useSyncExternalStore(hearWidth, () => window.matchMedia(narrow).matches, () => false)
  const [isOnPaper, setIsOnPaper] = useState(false)

  // Paper is laid out as soon as this is over.
  useEffect(() => {
    const toPaper = () => flushSync(() => setIsOnPaper(true))
    const toScreen = () => setIsOnPaper(false)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [])

  return isNarrow && !isOnPaper
}

function hearWidth(change: () => void): () => void {
  const width = window.matchMedia(narrow)
  width.addEventListener('change', change)
  return () => width.removeEventListener('change', change)
}
