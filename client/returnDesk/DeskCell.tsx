import { Link } from '@tanstack/react-router'
import { stateWords } from '../returns/returnWords.ts'
import { cellFacts } from './cellFacts.ts'
import { changedInWords } from './changedLately.ts'
import type { ShownCell } from './deskFragment.ts'
import { openedCode } from './deskSearch.ts'

export interface Choosing {
  isChosen: (cell: ShownCell) => boolean
  choose: (cell: ShownCell, isChosen: boolean) => void
}

interface DeskCellProps {
  cell: ShownCell
  isFound: boolean
  isOpen: boolean
  /** The server's, in milliseconds. */
  now: number
  onOpen: () => void
  /** None for those who accept nothing. */
  choosing: Choosing | null
}

/** Where the focus goes once the return beside the table is closed. */
export function cellId(code: string): string {
  return `cell-${code}`
}

/** One return on the desk: a mark and a word, what else is to be known of it, and the way to open it. */
export function DeskCell({ cell, isFound, isOpen, now, onOpen, choosing }: DeskCellProps) {
  if (!isFound) return <span className="lv-cell__other">left out</span>
  const { state, unit, period } = cell
  const code = openedCode(cell)
  const changed = changedInWords(cell, now)
  const facts = cellFacts(cell)
  return (
    <div className={`lv-cell${isOpen ? ' lv-cell--open' : ''}${changed ? ' lv-cell--changed' : ''}`}>
      <Link
        to="."
        search={((before: object) => ({ ...before, open: code, ask: undefined })) as never}
        resetScroll={false}
        id={cellId(code)}
        className="govuk-link lv-cell__link"
        {...(isOpen ? { 'aria-current': 'true' as const } : {})}
        onClick={onOpen}
      >
        <span aria-hidden="true" className="lv-cell__mark">{stateWords[state].mark}</span>{stateWords[state].words}
        <span className="govuk-visually-hidden"> {unit.code} {period.inWords}</span>
      </Link>
      {changed ? <strong className="lv-cell__changed">{changed}</strong> : null}
      {facts.length > 0 ? (
        <ul className="lv-cell__facts">
          {facts.map((fact) => <li key={fact}>{fact}</li>)}
        </ul>
      ) : null}
      {choosing && state === 'SUBMITTED' ? (
        <div className="govuk-checkboxes govuk-checkboxes--small lv-cell__choose">
          <div className="govuk-checkboxes__item">
            <input
              type="checkbox"
              className="govuk-checkboxes__input"
              id={`choose-${code}`}
              checked={choosing.isChosen(cell)}
              onChange={(event) => choosing.choose(cell, event.target.checked)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`choose-${code}`}>
              Accept<span className="govuk-visually-hidden"> {unit.code} {period.inWords}</span>
            </label>
          </div>
        </div>
      ) : null}
    </div>
  )
}
