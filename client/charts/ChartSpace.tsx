import { useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { PaperSizeContext, type PaperSize } from './paperSize.ts'

interface ChartSpaceProps {
  height: number
  /** Draws into the room there is, in CSS pixels. */
  children: (width: number, height: number) => ReactNode
}

/** Measures the room for a chart. While it is hidden the last width stands, so that showing it again does not jump. */
export function ChartSpace({ height, children }: ChartSpaceProps) {
  const space = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  const [onPaper, setOnPaper] = useState<PaperSize | null>(null)
  const paper = useContext(PaperSizeContext)
  const drawn = onPaper ?? { width, height }

  useEffect(() => {
    const element = space.current
    if (!element) return
    const measure = () => {
      const measured = Math.floor(element.clientWidth)
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // Paper is laid out as soon as this is over, and nothing is measured on it.
  useEffect(() => {
    if (!paper) return
    const toPaper = () => flushSync(() => setOnPaper(paper))
    const toScreen = () => setOnPaper(null)
    window.addEventListener('beforeprint', toPaper)
    window.addEventListener('afterprint', toScreen)
    return () => {
      window.removeEventListener('beforeprint', toPaper)
      window.removeEventListener('afterprint', toScreen)
    }
  }, [paper])

  return (
    <div ref={space} className="lv-chart__space" style={{ minHeight: drawn.height }}>
      {drawn.width > 0 && children(drawn.width, drawn.height)}
    </div>
  )
}
