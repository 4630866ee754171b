import { useEffect } from 'react'

/** In milliseconds between two looks at the charts. */
const lookEveryMs = 50

/**
 * Tells whoever prints the page that it may be printed, or cannot be: `data-print-ready` of the html element becomes `yes` once every chart is
 * drawn, or `failed` (server/packs/printing/printPage.ts waits for it).
 *
 * @param shown what stands on the page
 */
export function usePrintReady(shown: 'waiting' | 'content' | 'failed'): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    const look = () => {
      if (shown === 'waiting' || (shown === 'content' && !areChartsDrawn())) return false
      dataset['printReady'] = shown === 'content' ? 'yes' : 'failed'
      return true
    }
    const looking = look() ? undefined : setInterval(() => {
      if (look()) clearInterval(looking)
    }, lookEveryMs)
    return () => {
      clearInterval(looking)
      delete dataset['printReady']
    }
  }, [shown])
}

/** The script of each chart is there, and has drawn into its room. */
function areChartsDrawn(): boolean {
  const rooms = [...document.querySelectorAll('.lv-pack .lv-chart__space')]
  return document.querySelector('.lv-pack') !== null && document.querySelector('.lv-pack .lv-chart__wait') === null && rooms.every((room) => room.firstElementChild !== null)
}
