import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { latestQuarterDueInWords } from '../periods/financialQuarter.ts'
import { mayPublishFigures } from '../publicExport/publicRoles.ts'
import { NewPack } from './NewPack.tsx'
import { packsAddressWords, packsSearch } from './packAddress.ts'
import { packsDocument } from './packDocuments.ts'
import { mayMakePacks } from './packRoles.ts'
import { PacksTable } from './PacksTable.tsx'
import '../measures/impact.css'

/** So many stand on one page. */
const packsOnPage = 100
// A first pack holds no type by which the list would be known to be old.
const heldBy = { additionalTypenames: ['BoardPack'] }

/** The packs that were asked for, the newest first, and a form for another one. */
export function PacksPage() {
  const viewer = useViewer()
  const { today } = useService()
  const search = packsSearch(useSearch({ strict: false }))
  const { before, ...kept } = search
  const [hasErrors, setHasErrors] = useState(false)
  const { data, error, askAgain } = useAnswer({ query: packsDocument, variables: { before: before ?? null, first: packsOnPage }, context: heldBy })
  const packs = data?.boardPacks
  const canMake = mayMakePacks(viewer)
  const earlier = packs && packs.length >= packsOnPage ? packs.at(-1)?.number : undefined

  return (
    <Page title="Board packs" hasErrors={hasErrors} trail={[{ text: 'Compare units', to: '/compare' }]}>
      <CompareNavigation here="packs" kept={kept} />
      <p className="govuk-body">
        A board pack holds what the board compares, as it stood at one moment: counts, rates, change, the mix and capabilities of every unit, with what is missing. It never
        changes afterwards. It is read here, as a PDF, or as a spreadsheet.
      </p>
      <p className="govuk-inset-text">
        A pack is OFFICIAL-SENSITIVE. Nothing in it is rounded or withheld for the public, so it must not be published.
        {mayPublishFigures(viewer) && <> For the public, make <Link to="/compare/public" search={kept} className="govuk-link">public figures</Link>.</>}
      </p>
      {canMake && <NewPack asked={kept} onAttempt={setHasErrors} />}
      <AddressNotice address={search} words={packsAddressWords} instead={canMake && !search.period ? `The form begins with ${latestQuarterDueInWords(today)}; the newest packs stand below.` : 'The newest packs stand below.'} />
      <h2 className="govuk-heading-m">{before === undefined ? 'Packs' : `Packs before pack ${before}`}</h2>
      {!packs && !error && <Loading what="the board packs" />}
      {error && <Failed error={error} askAgain={askAgain} />}
      {packs?.length === 0 && <Empty>{before === undefined ? 'No board pack has been asked for yet.' : 'There is no earlier pack.'}</Empty>}
      {packs && packs.length > 0 && (
        <>
          <p className="govuk-body" role="status">{countOf(packs.length, 'pack')}, the newest first.</p>
          <PacksTable packs={packs} />
        </>
      )}
      {(before !== undefined || earlier !== undefined) && (
        <nav className="lv-pager" aria-label="Pages of packs">
          {before !== undefined && <Link to="/packs" search={kept} className="govuk-link lv-pager__link">Newest packs</Link>}
          {earlier !== undefined && <Link to="/packs" search={{ ...kept, before: earlier }} className="govuk-link lv-pager__link" rel="next">Earlier packs</Link>}
        </nav>
      )}
    </Page>
  )
}
