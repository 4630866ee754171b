import { Link } from '@tanstack/react-router'
import type { LinkProps } from '@tanstack/react-router'

/** One step above the page: its words, and where it leads, as for the router's <Link>. */
export type Crumb = Pick<LinkProps, 'to' | 'params' | 'search'> & { text: string }

/** @param here the page itself, last and without a link. */
export function Breadcrumbs({ trail, here }: { trail: Crumb[]; here: string }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        <li className="govuk-breadcrumbs__list-item">
          <Link to="/" className="govuk-breadcrumbs__link">
            Home
          </Link>
        </li>
        {trail.map(({ text, ...link }) => (
          <li key={text} className="govuk-breadcrumbs__list-item">
            <Link {...link} className="govuk-breadcrumbs__link">
              {text}
            </Link>
          </li>
        ))}
        <li className="govuk-breadcrumbs__list-item" aria-current="page">
          {here}
        </li>
      </ol>
    </nav>
  )
}
