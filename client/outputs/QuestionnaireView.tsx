import { numberInWords, shareInWords, shareLimitsInWords } from '../parts/numberInWords.ts'
import type { OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'
import { changeInWords } from './changeInWords.ts'
import { measuresWords } from './outputWords.ts'

type QuestionnaireOfRecord = NonNullable<OutputRecordFragment['questionnaire']>

interface QuestionnaireViewProps {
  questionnaire: QuestionnaireOfRecord | null | undefined
  version: number
}

/** How many answered, and per question what changed among those who answered both times. */
export function QuestionnaireView({ questionnaire, version }: QuestionnaireViewProps) {
  if (!questionnaire) return <Empty>Not asked: no questionnaire was sent. That is not the same as no change.</Empty>
  const { sent, answered, shareAnswered, questions } = questionnaire
  return (
    <>
      <p className="govuk-body">
        {numberInWords(answered)} of {numberInWords(sent)} answered
        {shareAnswered ? `: ${shareInWords(shareAnswered.share)} (95% interval ${shareLimitsInWords(shareAnswered)})` : ''}.
      </p>
      {questions.length === 0 ? (
        <Empty>No question is recorded.</Empty>
      ) : (
        <Table
          name={`Questions, version ${version}`}
          caption="Share saying yes, among those who answered both before and after"
          rows={questions}
          rowKey={(question) => `${question.measures} ${question.question}`}
          columns={[
            { key: 'question', heading: 'Question', isRowHeading: true, cell: (row) => row.question },
            { key: 'measures', heading: 'Measures', cell: (row) => measuresWords[row.measures] },
            { key: 'pairs', heading: 'Answered both times', isNumeric: true, cell: (row) => numberInWords(row.change?.pairs ?? 0) },
            { key: 'before', heading: 'Before', isNumeric: true, cell: (row) => (row.change ? shareInWords(row.change.shareBefore) : 'too few to say') },
            { key: 'after', heading: 'After', isNumeric: true, cell: (row) => (row.change ? shareInWords(row.change.shareAfter) : 'too few to say') },
            { key: 'change', heading: 'Change (95% interval)', cell: (row) => changeInWords(row.change ?? null) },
            { key: 'beforeOnly', heading: 'Before only', isNumeric: true, cell: (row) => numberInWords(row.beforeOnly) },
            { key: 'afterOnly', heading: 'After only', isNumeric: true, cell: (row) => numberInWords(row.afterOnly) },
          ]}
        />
      )}
    </>
  )
}
