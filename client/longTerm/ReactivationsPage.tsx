import { getRouteApi } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'
import { chipsOf, namedChip, periodChip } from '../lists/chips.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { PeriodFields } from '../parts/PeriodFields.tsx'
import { Select } from '../parts/Select.tsx'
import { forceOptions } from '../units/referenceLists.ts'
import { reactivationList } from './reactivationList.tsx'
import { originWords, reactivationAddressWords, reactivationSearch } from './reactivationSearch.ts'

const route = getRouteApi('/effect-records/impact/reactivations')

/** The spells in which groups of the unit were not active, and whether they became active again. */
export function ReactivationsPage() {
  const address = route.useSearch()
  const viewer = useViewer()
  return (
    <ListPage
      list={reactivationList}
      title="Groups that stopped being active"
      address={address}
      validate={reactivationSearch}
      addressWords={reactivationAddressWords}
      chips={(search, { lists, periods }) => chipsOf(search, [
        [search.origin && originWords[search.origin], 'origin'],
        [periodChip('Began in', periods, search.period), 'period'],
        [namedChip('Force', lists?.forces, search.force), 'force'],
      ])}
      mend={{}}
      filters={({ search, lists, periods, problems }) => (
        <>
          <Select id="origin" name="origin" label="Beginning" defaultValue={search.origin ?? 'ARCHIVED'} options={optionsFrom(originWords)} />
          <PeriodFields period={search.period} offered={periods} problems={problems} />
          <Select id="force" name="force" label="Owning force" noneText="All forces" defaultValue={search.force ?? ''} options={forceOptions(lists, viewer.unit?.code)} />
        </>
      )}
      actions={<p className="govuk-body">Each row is one spell without activity, {address.origin === 'MAJOR_DISRUPTION' ? 'begun soon after a disruption of the grade set' : 'from the day the group was archived'}. A group that merged or split meanwhile is observed to that day.</p>}
    />
  )
}
