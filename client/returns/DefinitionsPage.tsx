import { useState } from 'react'
import type { ReturnDefinitionFactsFragment } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { ChangeDefinitionForm } from './ChangeDefinitionForm.tsx'
import type { FigureToAsk } from './definitionForm.ts'
import { DefinitionView } from './DefinitionView.tsx'
import { definitionsDocument } from './definitionsDocument.ts'
import './returns.css'

/** What returns ask of units, by when, and how each figure is made; administrators change it from a period on. */
export function DefinitionsPage() {
  const { data, error, askAgain } = useAnswer({ query: definitionsDocument })
  const [hasErrors, setHasErrors] = useState(false)
  return (
    <Page title="What returns ask" trail={[]} hasErrors={hasErrors}>
      <ReturnsNavigation here="definitions" />
      <p className="govuk-body">
        The national layout of returns and their deadlines are not public, so the first version is Longview’s own. A return is asked for by the version
        that held at the beginning of its period, and keeps it: changing this changes no earlier return.
      </p>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="what returns ask" /> : null}
      {data?.returnDefinitions.length === 0 ? <Empty>Nothing is asked yet.</Empty> : null}
      {data && data.returnDefinitions.length > 0 ? <Definitions definitions={data.returnDefinitions} toAsk={data.returnFiguresToAsk} askAgain={askAgain} onAttempt={setHasErrors} /> : null}
    </Page>
  )
}

interface DefinitionsProps {
  definitions: readonly ReturnDefinitionFactsFragment[]
  toAsk: readonly FigureToAsk[]
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
}

function Definitions({ definitions, toAsk, askAgain, onAttempt }: DefinitionsProps) {
  const { mayAdminister } = useViewer()
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const [latest, ...before] = definitions
  return (
    <>
      <Told said={said} />
      {isOpen ? (
        <ChangeDefinitionForm
          definitions={definitions}
          toAsk={toAsk}
          onAttempt={onAttempt}
          onCancel={() => setIsOpen(false)}
          onDone={(words) => {
            setIsOpen(false)
            setSaid({ words })
            askAgain()
          }}
        />
      ) : mayAdminister ? (
        <Button
          onClick={() => {
            setSaid(null)
            setIsOpen(true)
          }}
        >
          Change what is asked
        </Button>
      ) : (
        <p className="govuk-body">Ask an administrator of Longview to change it.</p>
      )}
      {latest ? <DefinitionView definition={latest} /> : null}
      {before.map((definition) => (
        <details key={definition.version} className="govuk-details">
          <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Version {definition.version}, which held before</span></summary>
          <DefinitionView definition={definition} />
        </details>
      ))}
    </>
  )
}
