import { Link } from '@tanstack/react-router'
import type { SavedQuestionFactsFragment } from '../graphql/generated/graphql.ts'
import { Button } from '../parts/Button.tsx'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { questionAddress } from './questionAddress.ts'
import { askedInWords, datesInWords, type NameOf } from './questionWords.ts'

/** What can be done with a question beside asking it. */
export type QuestionStep = 'DATES' | 'REMOVE'

interface QuestionsTableProps {
  questions: readonly SavedQuestionFactsFragment[]
  nameOf: NameOf
  /** Id of the button of a step, to which the focus comes back. */
  stepId: (step: QuestionStep, slug: string) => string
  onStep: (step: QuestionStep, question: SavedQuestionFactsFragment) => void
}

const caption = 'Saved questions, yours first'

/** Questions, one a row: what each asks, about which dates, whose it is, and what can be done with it. */
export function QuestionsTable({ questions, nameOf, stepId, onStep }: QuestionsTableProps) {
  const columns: Column<SavedQuestionFactsFragment>[] = [
    { key: 'name', heading: 'Question', isRowHeading: true, cell: ({ name, slug }) => <Link {...questionAddress(slug)} className="govuk-link">{name}</Link> },
    { key: 'asks', heading: 'What it asks', cell: (question) => askedInWords(question, nameOf) },
    { key: 'dates', heading: 'Dates', cell: (question) => <>{datesInWords(question)}{question.period ? `: ${question.period.inWords}` : ''}</> },
    { key: 'savedBy', heading: 'Saved', cell: ({ savedBy, savedAt, isMine }) => `${momentInWords(savedAt)} by ${isMine ? 'you' : savedBy}` },
    { key: 'shared', heading: 'Who may ask it', cell: ({ isShared }) => (isShared ? 'Everybody who sees figures' : 'Only you') },
    {
      key: 'steps', heading: 'More',
      cell: (question) => (
        <div className="lv-actions">
          <Step step="DATES" question={question} stepId={stepId} onStep={onStep}>Ask with other dates</Step>
          {question.isMine ? <Step step="REMOVE" question={question} stepId={stepId} onStep={onStep}>Remove</Step> : null}
        </div>
      ),
    },
  ]
  return <Table name={caption} caption={caption} isCaptionHidden columns={columns} rows={questions} rowKey={({ slug }) => slug} />
}

interface StepProps extends Pick<QuestionsTableProps, 'stepId' | 'onStep'> {
  step: QuestionStep
  question: SavedQuestionFactsFragment
  children: string
}

function Step({ step, question, stepId, onStep, children }: StepProps) {
  return (
    <Button kind="secondary" id={stepId(step, question.slug)} onClick={() => onStep(step, question)}>
      {children}<span className="govuk-visually-hidden">: {question.name}</span>
    </Button>
  )
}
