import { Link } from '@tanstack/react-router'
import { dayInWords } from '../periods/dayInWords.ts'

interface MeetingLinkProps {
  meeting: { id: string; meetsOn: string }
  /** In a column of meetings the day says enough to those who see it. */
  isDayOnly?: boolean
}

/** A tasking meeting by its day, which leads to it. */
export function MeetingLink({ meeting: { id, meetsOn }, isDayOnly = false }: MeetingLinkProps) {
  return (
    <Link to="/tasking/$id" params={{ id }} className={isDayOnly ? 'govuk-link lv-nowrap' : 'govuk-link'}>
      <span className={isDayOnly ? 'govuk-visually-hidden' : ''}>Tasking meeting of </span>{dayInWords(meetsOn)}
    </Link>
  )
}
