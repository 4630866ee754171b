import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { StaleVersions } from '../parts/StaleVersions.tsx'
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
  const [, send] = useMutation(correctOutputDocument)
  const { submission, stale, correct, goOn, hasErrors } = useCorrection<OutputRecordFragment>(output.version)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(typed.reason, outputFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctOutput, error }
    })
    if (isCorrected) await navigate({ to: '/outputs/$reference', params: { reference }, state: { justDone: `${reference} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${reference}`}
      trail={[
        { text: 'Prevent and protect', to: '/outputs' },
        { text: reference, to: '/outputs/$reference', params: { reference } },
      ]}
      hasErrors={hasErrors}
    >
      {stale ? (
        <StaleVersions
          stale={stale}
          onContinue={goOn}
          show={(shown) => (
            <>
              <OutputFacts output={shown} />
              <QuestionnaireView questionnaire={shown.questionnaire} version={shown.version} />
            </>
          )}
        />
      ) : null}
      <OutputFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Correct output">
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </OutputFormFields>
    </Page>
  )
}
