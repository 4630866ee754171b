import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { problemOf } from '../parts/problem.ts'
import { StaleVersions } from '../parts/StaleVersions.tsx'
import type { Stale } from '../parts/StaleVersions.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { OutputFacts } from './OutputFacts.tsx'
import { outputFacts, outputFormOf } from './outputForm.ts'
import type { OutputForm } from './outputForm.ts'
import { OutputFormFields } from './OutputFormFields.tsx'
import { correctOutputDocument } from './outputMutations.ts'
import { QuestionnaireView } from './QuestionnaireView.tsx'

export function CorrectOutputForm({ output, lists }: { output: OutputRecordFragment; lists: ReferenceLists }) {
  const { reference, id } = output
  const navigate = useNavigate()
  const form = useForm<OutputForm>({ defaultValues: outputFormOf(output) })
  const submission = useSubmission()
  const [, correct] = useMutation(correctOutputDocument)
  const [version, setVersion] = useState(output.version)
  const [stale, setStale] = useState<Stale<OutputRecordFragment> | null>(null)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = outputFacts(typed)
    const missing = typed.reason.trim() ? [] : [{ field: 'reason', message: 'Enter why the record is corrected' }]
    if ('problems' in made) return submission.refuse([...missing, ...made.problems])
    if (missing.length > 0) return submission.refuse(missing)
    const answer = await submission.send(async (key) => {
      const { data, error } = await correct({ input: { key, id, version, reason: typed.reason.trim(), facts: made.facts } })
      return { answer: data?.correctOutput, error }
    })
    if (answer?.__typename === 'StaleOutput') setStale(answer)
    if (answer?.__typename !== 'Output') return
    await navigate({ to: '/outputs/$reference', params: { reference }, state: { justDone: `${reference} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${reference}`}
      trail={[
        { text: 'Prevent and protect', to: '/outputs' },
        { text: reference, to: '/outputs/$reference', params: { reference } },
      ]}
      hasErrors={submission.problems.length > 0 || stale !== null}
    >
      {stale ? (
        <StaleVersions
          stale={stale}
          onContinue={() => {
            setVersion(stale.current.version)
            setStale(null)
          }}
          show={(shown) => (
            <>
              <OutputFacts output={shown} />
              <QuestionnaireView questionnaire={shown.questionnaire} version={shown.version} />
            </>
          )}
        />
      ) : null}
      <OutputFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Correct output">
        <TextArea
          id="reason"
          label="Why the record is corrected"
          rows={2}
          error={problemOf(submission.problems, 'reason')}
          {...form.register('reason')}
        />
      </OutputFormFields>
    </Page>
  )
}
