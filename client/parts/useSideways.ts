import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

interface Sideways {
  /** What is in the element is wider than it is, and scrolls. */
  isWider: boolean
  /** Some of it lies beyond the right edge. */
  hasMore: boolean
}

/** How an element and what it holds stand to each other, kept up with both and with scrolling. */
export function useSideways(element: RefObject<HTMLElement | null>): Sideways {
  // Until it is measured it may scroll.
  const [sideways, setSideways] = useState<Sideways>({ isWider: true, hasMore: false })

  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const beyond = box.scrollWidth - box.clientWidth
      const isWider = beyond > 1
      const hasMore = beyond - box.scrollLeft > 1
      setSideways((before) => (before.isWider === isWider && before.hasMore === hasMore ? before : { isWider, hasMore }))
    }
    const observer = new ResizeObserver(measure)
    for (const each of [box, ...box.children]) observer.observe(each)
    box.addEventListener('scroll', measure, { passive: true })
    measure()
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', measure)
    }
  }, [element])

  return sideways
}
