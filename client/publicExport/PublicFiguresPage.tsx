import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { FiguresForm } from '../compare/FiguresForm.tsx'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { NotForYourRole } from '../layout/NotForYourRole.tsx'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { impactAddressWords, validateImpactSearch } from '../measures/impactSearch.ts'
import { RefusalNotice } from '../measures/RefusalNotice.tsx'
import { latestQuarterDue } from '../periods/financialQuarter.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { mayPublishFigures } from './publicRoles.ts'
import { PublicFigures } from './PublicFigures.tsx'
import { usePublicExport } from './usePublicExport.ts'
import '../measures/impact.css'

/** Figures of units for the public: rounded, without the totals by which a small count could be worked out. */
export function PublicFiguresPage() {
  if (mayPublishFigures(useViewer())) return <MakePublicFigures />
  return (
    <NotForYourRole title="Your role does not make public figures" missing="This role does not make figures for the public.">
      Ask a member of the executive board, or an analyst or accepter of the network operations capability centre.
    </NotForYourRole>
  )
}

function MakePublicFigures() {
  const search = validateImpactSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const { today } = useService()
  const [hasErrors, setHasErrors] = useState(false)
  const { isSending, answer, error, make, makeAgain } = usePublicExport()
  const { asAt, fill } = search
  const period = search.period ?? latestQuarterDue(today)
  const basis = search.basis ?? 'AS_RETURNED'

  return (
    <Page title="Public figures" hasErrors={hasErrors || answer?.__typename === 'Refusal'} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="public" kept={search} />
      <p className="govuk-body">
        The file that is made here may leave the house. Every count is rounded to the nearest 5, counts below 5 are “fewer than 5”, and a total by which one of them could be
        worked out is withheld. That you made it is written to the trail as a disclosure.
      </p>
      <p className="govuk-inset-text">
        Publish one file for each period. Two files of periods that overlap, on two bases or as at two moments, are not looked at together: what is hidden in one may be
        worked out from both.
      </p>
      <FiguresForm
        shown={{ unit: '', period, asAt, basis, fill }}
        verb="Make public figures"
        isOfAllUnits
        basis={null}
        refused={answer?.__typename === 'Refusal' ? answer.problems : []}
        onAttempt={setHasErrors}
        onChosen={(chosen) => {
          void navigate({ to: '/compare/public', search: { basis, ...chosen } })
          make({ period: chosen.period, asAt: chosen.asAt ?? null, basis: chosen.basis ?? basis, fillGaps: chosen.fill === 'yes' })
        }}
      />
      <AddressNotice address={search} words={impactAddressWords} instead="Choose it in the form." />
      {isSending && <Loading what="public figures" />}
      {error && <Failed error={error} askAgain={makeAgain} />}
      {answer?.__typename === 'Refusal' && <div role="alert"><RefusalNotice refusal={answer} /></div>}
      {answer?.__typename === 'PublicExport' && <PublicFigures made={answer} />}
    </Page>
  )
}
