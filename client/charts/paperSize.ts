import { createContext } from 'react'

/** In CSS pixels. */
export interface PaperSize {
  width: number
  height: number
}

/** How large a chart is drawn on paper; null where paper takes it as it stands on the screen. */
export const PaperSizeContext = createContext<PaperSize | null>(null)
