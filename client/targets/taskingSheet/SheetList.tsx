import type { ReactNode } from 'react'
import { firstOf } from './firstOf.ts'

interface SheetListProps {
  id: string
  title: ReactNode
  items: readonly { key: string; words: ReactNode }[]
  /** How many the sheet has room for. */
  most: number
  /** Said where there are none. */
  none: ReactNode
  /** What the rest is: "15 check-backs and 1 plan action". */
  moreInWords?: string | undefined
  /** Where the rest stands; not on paper, where that is not printed. */
  rest: ReactNode
}

/** A few lines of the sheet under a heading; what has no room is counted and stands below the sheet. */
export function SheetList({ id, title, items, most, none, moreInWords, rest }: SheetListProps) {
  const { shown, more } = firstOf(items, most)
  return (
    <section aria-labelledby={id}>
      <h2 className="lv-sheet__heading" id={id}>{title}</h2>
      {shown.length === 0 ? <p className="lv-sheet__line">{none}</p> : (
        <ul className="lv-sheet__items">
          {shown.map(({ key, words }) => <li key={key}>{words}</li>)}
        </ul>
      )}
      {more > 0 ? <p className="lv-sheet__line">And {moreInWords ?? more} more<span className="lv-sheet__elsewhere">: {rest}</span></p> : null}
    </section>
  )
}
