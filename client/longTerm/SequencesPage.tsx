import { getRouteApi } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'
import { ListPage } from '../lists/ListPage.tsx'
import { sequenceChips } from './sequenceChips.ts'
import { SequenceFilters } from './SequenceFilters.tsx'
import { sequenceList } from './sequenceList.ts'
import { sequenceAddressWords, sequenceSearch } from './sequenceSearch.ts'

const route = getRouteApi('/effect-records/impact/sequences')

/** The groups behind what became of them: one row a sequence of disruptions, as figures count it. */
export function SequencesPage() {
  const viewer = useViewer()
  return (
    <ListPage
      list={sequenceList}
      title="Groups after disruptions"
      address={route.useSearch()}
      validate={sequenceSearch}
      addressWords={sequenceAddressWords}
      chips={sequenceChips}
      mend={{}}
      filters={(fields) => <SequenceFilters {...fields} unitCode={viewer.unit?.code} />}
      actions={(
        <p className="govuk-body">
          Each row is one sequence: the disruptions of one group that are measured together, from the score before the first. Missing is not zero:
          a group that was not assessed again says nothing of an effect.
        </p>
      )}
    />
  )
}
