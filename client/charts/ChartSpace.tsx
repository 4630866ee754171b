import { useEffect, useRef, useState, type ReactNode } from 'react'

interface ChartSpaceProps {
  height: number
  /** Draws into the width there is, in CSS pixels. */
  children: (width: number) => ReactNode
}

/** Measures the room for a chart. While it is hidden the last width stands, so that showing it again does not jump. */
export function ChartSpace({ height, children }: ChartSpaceProps) {
  const space = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
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
  return (
    <div ref={space} className="lv-chart__space" style={{ minHeight: height }}>
      {width > 0 && children(width)}
    </div>
  )
}
