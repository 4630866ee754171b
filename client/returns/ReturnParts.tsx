import { Link } from '@tanstack/react-router'
import type { ReturnSection } from '../graphql/generated/graphql.ts'
import { returnAddress } from './returnAddress.ts'
import { sectionWords } from './returnSections.ts'

interface ReturnPartsProps {
  unit: string
  period: string
  sections: readonly ReturnSection[]
}

/** The parts of a long return, each one step away; nothing where its reader is given none. */
export function ReturnParts({ unit, period, sections }: ReturnPartsProps) {
  if (sections.length === 0) return null
  return (
    <nav aria-label="Parts of this return">
      <ul className="lv-subnav">
        {sections.map((part) => (
          <li key={part}>
            <Link {...returnAddress(unit, period)} search={{ part } as never} className="govuk-link" replace resetScroll={false} onClick={() => goToPart(part)}>
              {sectionWords[part]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Brings a part into view, with the focus on its heading. */
export function goToPart(part: ReturnSection): void {
  const heading = document.getElementById(`part-${part}`)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
