import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { londonDay } from '../periods/londonMoment.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import { changeDocument } from './change/changeDocument.ts'
import { changeFields, changeOfForm } from './change/changeFields.ts'
import { ChangeFigures } from './change/ChangeFigures.tsx'
import { changePeriod } from './change/changePeriod.ts'
import { changeAddressWords, changeSearch } from './change/changeSearch.ts'
import { FiguresForm } from './FiguresForm.tsx'
import { SaveQuestion } from '../questions/SaveQuestion.tsx'
import '../measures/impact.css'

/** Is it changing? One count of a unit, or of the network, by month or quarter. */
export function ChangePage() {
  const search = changeSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const { today } = useService()
  const { lists } = useReferenceLists()
  const [formHasErrors, setFormHasErrors] = useState(false)
  const [panelHasErrors, setPanelHasErrors] = useState(false)
  const { unit, strand, asAt, basis, measure = 'GROSS', grain = 'MONTH' } = search
  const day = asAt ? londonDay(asAt) : today
  const period = search.period ?? changePeriod(day, grain)
  const { data, error, askAgain } = useAnswer({
    query: changeDocument, variables: { unit: unit ?? null, measure, strand: strand ?? null, grain, period, asAt: asAt ?? null, basis: basis ?? null },
  })
  const result = data?.changeOverTime

  return (
    <Page title="Change over time" hasErrors={formHasErrors || panelHasErrors} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="change" kept={{ asAt, basis: result?.__typename === 'ChangeOverTime' ? result.basis : basis }} />
      <FiguresForm
        shown={{ unit: unit ?? '', period, asAt, basis }}
        unitLabel="Of"
        networkText="The network"
        fields={changeFields({ measure, strand, grain }, lists?.strands ?? [])}
        takesMonths
        hasFill={false}
        offers={(code) => /^(FY\d{4}|YE.*)$/.test(code)}
        basis={result?.__typename === 'ChangeOverTime' ? result : null}
        refused={result?.__typename === 'Refusal' ? result.problems : []}
        onAttempt={setFormHasErrors}
        onChosen={(chosen, chosenUnit, values) => void navigate({
          to: '/compare/change',
          // What the page opens with stays what it opens with: another choice of months or quarters then has its own.
          // Two periods that were chosen beside another period give way to the halves of this one.
          search: { tables: search.tables, ...(chosen.period === period ? { earlier: search.earlier, later: search.later } : {}), unit: chosenUnit || undefined, ...chosen, ...changeOfForm(values), period: chosen.period === changePeriod(day, grain) ? undefined : chosen.period },
        })}
      />
      {result?.__typename === 'ChangeOverTime' && <SaveQuestion page="CHANGE" search={{ ...search, measure, grain }} period={period} onAttempt={setPanelHasErrors} />}
      <AddressNotice address={search} words={changeAddressWords} instead="The figures are shown without it." />
      {!result && !error && <Loading what="the change over time" />}
      {!result && error && <Failed error={error} askAgain={askAgain} />}
      {result?.__typename === 'Refusal' && <RefusalNotice refusal={result} />}
      {result?.__typename === 'ChangeOverTime' && (
        <ChangeFigures change={result} search={search} askAgain={askAgain} onAttempt={setPanelHasErrors}
          onPeriods={(chosen) => void navigate({ to: '/compare/change', search: { ...search, ...chosen }, resetScroll: false })} />
      )}
    </Page>
  )
}
