import { useState } from 'react'
import { numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { changeInWords } from './changeInWords.ts'
import type { Change } from './changeInWords.ts'

interface GroupChangesProps {
  /** Newest day first. */
  changes: readonly Change[]
  previous: { meetsOn: string; listedAt?: string | null } | null
}

const shownAtFirst = 4

/** What became known of a group since the meeting before: the newest few, and the rest on demand; on paper all. */
export function GroupChanges({ changes, previous }: GroupChangesProps) {
  const [isOpen, setIsOpen] = useState(false)
  if (!previous?.listedAt) return <p className="lv-meeting__line">No meeting was held before.</p>
  const since = londonDay(previous.listedAt)
  if (changes.length === 0) return <p className="lv-meeting__line">Nothing became known since the list of {dayInWords(since)}.</p>
  const more = changes.length - shownAtFirst
  return (
    <>
      <ul className="lv-meeting__lines">
        {changes.map((change, index) => (
          <li key={`${change.knownAt} ${index}`} hidden={!isOpen && index >= shownAtFirst}>{changeInWords(change, since)}</li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="lv-link-button lv-meeting__actions" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Show fewer' : `and ${numberInWords(more)} more`}
        </button>
      ) : null}
    </>
  )
}
