import { Link } from '@tanstack/react-router'
import { MainNavigation } from './MainNavigation.tsx'
import { ReferenceSearch } from './ReferenceSearch.tsx'
import type { Viewer } from './viewer.ts'

export function Header({ viewer }: { viewer: Viewer | null }) {
  return (
    <header className="lv-header">
      <div className="govuk-width-container">
        <div className="lv-header__row">
          <Link to="/" className="lv-header__name">
            Longview
          </Link>
          {viewer ? (
            <>
              <span className="lv-header__unit" title={viewer.unit?.name}>
                {viewer.unit ? viewer.unit.code : 'Network'}
              </span>
              <span className="lv-header__who">
                {viewer.label}
                <Link to="/choose-person" className="govuk-link lv-header__change">
                  Choose another person
                </Link>
              </span>
              {viewer.maySeeRecords ? <ReferenceSearch /> : null}
            </>
          ) : null}
        </div>
        {viewer ? <MainNavigation viewer={viewer} /> : null}
      </div>
    </header>
  )
}
