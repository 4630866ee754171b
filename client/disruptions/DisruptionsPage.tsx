import { getRouteApi, Link } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import type { RawSearch } from '../routing/searchValues.ts'
import { disruptionChips } from './disruptionChips.ts'
import { DisruptionFilters } from './DisruptionFilters.tsx'
import { disruptionList } from './disruptionList.ts'
import { disruptionAddressWords, disruptionMend, disruptionSearch } from './disruptionSearch.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { useGroupAlias } from './groupAlias.ts'

const route = getRouteApi('/disruption-records/disruptions')

export function DisruptionsPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  const groupAlias = useGroupAlias(address.ocg)
  return (
    <ListPage
      list={disruptionList}
      title="Disruptions"
      address={address}
      validate={disruptionSearch}
      addressWords={disruptionAddressWords}
      chips={(search, words) => disruptionChips(search, words, groupAlias)}
      kept={keptWithoutField}
      mend={disruptionMend}
      filters={(fields) => <DisruptionFilters {...fields} unitCode={viewer.unit?.code} />}
      actions={
        viewer.mayRecord ? (
          <Link to="/disruptions/record" className="govuk-button">
            Record disruption
          </Link>
        ) : null
      }
    />
  )
}

/** A group always; a unit of measure with its outcome, and the loosely dated with their period. */
function keptWithoutField({ ocg, outcome, measureUnit, period, loosely }: DisruptionSearch, fields: RawSearch): RawSearch {
  return {
    ocg,
    measureUnit: fields['outcome'] === outcome ? measureUnit : undefined,
    loosely: fields['period'] === period ? loosely : undefined,
  }
}
