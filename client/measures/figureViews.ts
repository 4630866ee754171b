import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { FigureView } from '../charts/Figure.tsx'
import { validateImpactSearch } from './impactSearch.ts'

/** Which figures are shown as a table: kept in the address, so that a link shows what its sender saw. */
export interface FigureViews {
  viewOf: (code: string) => FigureView
  show: (code: string, view: FigureView) => void
}

export function useFigureViews(): FigureViews {
  const search = validateImpactSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [tables, setTables] = useState<readonly string[]>(search.tables ?? [])
  const viewOf = useCallback((code: string): FigureView => (tables.includes(code) ? 'table' : 'chart'), [tables])
  const show = (code: string, view: FigureView) => {
    const others = tables.filter((each) => each !== code)
    const shown = view === 'table' ? [...others, code] : others
    setTables(shown)
    // Whatever else the address of a page holds stays.
    const next = (now: object) => ({ ...now, tables: shown.length > 0 ? shown : undefined })
    void navigate({ to: '.', search: next as never, replace: true, resetScroll: false })
  }
  return { viewOf, show }
}
