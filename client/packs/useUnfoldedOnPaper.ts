import { useEffect } from 'react'

/** Opens what is folded while the page is printed, as nothing can be opened on paper; afterwards it is as its reader left it. */
export function useUnfoldedOnPaper(): void {
  useEffect(() => {
    let folded: HTMLDetailsElement[] = []
    const toPaper = () => {
      folded = [...document.querySelectorAll<HTMLDetailsElement>('.lv-pack__fold:not([open])')]
      for (const one of folded) one.open = true
    }
    const toScreen = () => {
      for (const one of folded) one.open = false
      folded = []
    }
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [])
}
