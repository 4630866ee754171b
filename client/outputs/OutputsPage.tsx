import { getRouteApi, Link } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { outputChips } from './outputChips.ts'
import { OutputFilters } from './OutputFilters.tsx'
import { outputList } from './outputList.ts'
import { outputAddressWords, outputMend, outputSearch } from './outputSearch.ts'
import { useProgrammeChoices } from './programmeChoices.ts'

const route = getRouteApi('/output-records/outputs')

export function OutputsPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  const programmes = useProgrammeChoices()
  return (
    <ListPage
      list={outputList}
      title="Prevent and protect"
      address={address}
      validate={outputSearch}
      addressWords={outputAddressWords}
      chips={(search, words) => outputChips(search, words, programmes)}
      mend={outputMend}
      filters={(fields) => <OutputFilters {...fields} unitCode={viewer.unit?.code} programmes={programmes} />}
      actions={
        <div className="lv-actions">
          {viewer.mayRecord ? (
            <Link to="/outputs/record" className="govuk-button">
              Record output
            </Link>
          ) : null}
          <Link to="/outputs/programmes" className="govuk-link lv-action">
            Programmes over years
          </Link>
        </div>
      }
    />
  )
}
