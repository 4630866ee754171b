import { useState } from 'react'
import type { SavedQuestionFactsFragment } from '../graphql/generated/graphql.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { CompareNavigation } from '../layout/CompareNavigation.tsx'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { Told, type JustSaid } from '../parts/Told.tsx'
import { AskWithOtherDates } from './AskWithOtherDates.tsx'
import { QuestionsTable, type QuestionStep } from './QuestionsTable.tsx'
import { listedInWords } from './questionWords.ts'
import { RemoveQuestion } from './RemoveQuestion.tsx'
import { holdQuestions, questionNamesDocument, savedQuestionsDocument } from './savedQuestionDocuments.ts'

interface Opened {
  step: QuestionStep
  question: SavedQuestionFactsFragment
}

/** Questions that are asked again and again: one's own, and those that are shared. */
export function QuestionsPage() {
  const { data, error, askAgain } = useAnswer({ query: savedQuestionsDocument, context: holdQuestions })
  // Asked apart: where it fails, codes stand in place of names.
  const { data: names } = useAnswer({ query: questionNamesDocument })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const [hasErrors, setHasErrors] = useState(false)
  const nameOf = (code: string) => [...(names?.measureDefinitions ?? []), ...(names?.referenceLists.strands ?? [])].find((one) => one.code === code)?.name ?? code

  function close() {
    // Back to the button that opened it, which stands all the time.
    document.getElementById(opened ? stepId(opened.step, opened.question.slug) : '')?.focus()
    setOpened(null)
  }

  return (
    <Page title="Saved questions" trail={[]} hasErrors={hasErrors}>
      <CompareNavigation here="questions" />
      <p className="govuk-body">
        A question that is asked every month or quarter has a name and an address of its own, and is asked again with new dates. Save one on any page of
        the comparison. Shared ones are for everybody who sees figures of units.
      </p>
      <Told said={said} />
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the saved questions" /> : null}
      {data?.savedQuestions.length === 0 ? <Empty>No question is saved or shared yet. Open a page of the comparison, choose what to show, and press “Save this question”.</Empty> : null}
      {data && data.savedQuestions.length > 0 ? (
        <>
          <p className="govuk-body" role="status">{listedInWords(data.savedQuestions.length)}</p>
          <QuestionsTable questions={data.savedQuestions} nameOf={nameOf} stepId={stepId} onStep={(step, question) => setOpened({ step, question })} />
        </>
      ) : null}
      {opened?.step === 'DATES' ? (
        <AskWithOtherDates key={opened.question.slug} question={opened.question} offered={names?.offeredPeriods ?? []} onCancel={close} />
      ) : null}
      {opened?.step === 'REMOVE' ? (
        <RemoveQuestion
          key={opened.question.slug}
          question={opened.question}
          onAttempt={setHasErrors}
          onRefused={askAgain}
          onDone={() => {
            setSaid({ words: `“${opened.question.name}” is removed. Its address leads to nothing any more.` })
            setOpened(null)
          }}
          onCancel={close}
        />
      ) : null}
    </Page>
  )
}

function stepId(step: QuestionStep, slug: string): string {
  return `${step.toLowerCase()}-${slug}`
}
