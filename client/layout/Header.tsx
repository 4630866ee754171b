import { Link } from '@tanstack/react-router'
import { MainNavigation } from './MainNavigation.tsx'
import { ReferenceSearch } from './ReferenceSearch.tsx'
import type { HouseFacts } from './viewer.ts'
import { WhoIsSignedIn } from './WhoIsSignedIn.tsx'

export function Header({ house }: { house: HouseFacts }) {
  const { viewer } = house
  return (
    <header className="lv-header">
      <div className="govuk-width-container">
        <div className="lv-header__row">
          <Link to="/" className="lv-header__name">
            Longview
          </Link>
          {viewer ? (
            <span className="lv-header__unit" title={viewer.unit?.name}>
              {viewer.unit ? viewer.unit.code : 'Network'}
            </span>
          ) : null}
          <WhoIsSignedIn house={house} />
          {viewer?.maySeeRecords ? <ReferenceSearch /> : null}
        </div>
        {viewer ? <MainNavigation viewer={viewer} /> : null}
      </div>
    </header>
  )
}
