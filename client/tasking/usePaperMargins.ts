import { useEffect } from 'react'
import { classificationInWords } from '../layout/Banner.tsx'

/**
 * What stands in the margins of every sheet beside the number of the page, by taskingOnPaper.css: the classification, and what the
 * sheet belongs to, so that a single sheet says what it is.
 */
export function usePaperMargins(inventedInWords: string | null, name: string): void {
  useEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--lv-paper-marking', cssText(classificationInWords(inventedInWords)))
    style.setProperty('--lv-paper-name', cssText(name))
    return () => {
      style.removeProperty('--lv-paper-marking')
      style.removeProperty('--lv-paper-name')
    }
  }, [inventedInWords, name])
}

/** A text as CSS writes one. */
function cssText(text: string): string {
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`
}
