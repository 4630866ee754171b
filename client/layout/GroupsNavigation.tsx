import { Link } from '@tanstack/react-router'

type Here = 'groups' | 'tasking' | 'decisions' | 'gateway'

/** The pages of "Groups": the groups themselves, and what is asked and decided about them. */
export function GroupsNavigation({ here }: { here: Here }) {
  const current = (page: Here) => (page === here ? { 'aria-current': 'page' as const } : {})
  return (
    <nav aria-label="Groups and tasking">
      <ul className="lv-subnav">
        <li><Link to="/groups" className="govuk-link" {...current('groups')}>Groups</Link></li>
        <li><Link to="/tasking" className="govuk-link" {...current('tasking')}>Tasking meetings</Link></li>
        <li><Link to="/decisions" className="govuk-link" {...current('decisions')}>Decisions</Link></li>
        <li><Link to="/gateway" className="govuk-link" {...current('gateway')}>Requests of forces</Link></li>
      </ul>
    </nav>
  )
}
