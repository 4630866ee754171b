import { downloadFile } from '../exports/downloadFile.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { useService } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { CorrectionsTable } from './CorrectionsTable.tsx'
import { correctionsFile, correctionsFileName } from './correctionWords.ts'
import { correctionsDocument } from './editionDocuments.ts'
import './editions.css'

/** The API gives no more than this at once. */
const most = 500

/** The corrections log: what later acceptances made of published figures. */
export function CorrectionsPage() {
  const { inventedInWords } = useService()
  const { data, error, askAgain } = useAnswer({ query: correctionsDocument })
  const corrections = data?.publishedCorrections ?? []
  return (
    <Page title="Corrections of published figures" trail={[]}>
      <ReturnsNavigation here="corrections" />
      <p className="govuk-body">
        A published figure stays as it was published. Where a unit’s revised return was accepted later and the figure is different, it stands here before and after, with
        why the return was given back.
      </p>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the corrections" /> : null}
      {data && corrections.length === 0 ? <Empty>No published figure has been corrected.</Empty> : null}
      {data && corrections.length > 0 ? (
        <>
          <p className="govuk-body" role="status">
            {corrections.length < most ? `${countOf(corrections.length, 'correction')}, the newest first.` : `The newest ${most} corrections; older ones stand with their editions.`}
          </p>
          <div className="lv-actions">
            <Button
              kind="secondary"
              onClick={() => downloadFile(correctionsFileName(data.service.now), correctionsFile(corrections, { asAt: data.service.now, inventedInWords: inventedInWords ?? null }))}
            >
              Download as CSV
            </Button>
          </div>
          <CorrectionsTable corrections={corrections} caption="Corrections of published figures, newest first" />
        </>
      ) : null}
    </Page>
  )
}
