import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { AssessmentQuery, AssessmentRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { assessmentAddress, assessmentTrail, unsentAssessment } from './assessmentAddress.ts'
import { assessmentComparison } from './assessmentComparison.ts'
import { AssessmentFields } from './AssessmentFields.tsx'
import { assessmentFacts, assessmentFormOf } from './assessmentForm.ts'
import type { AssessmentForm } from './assessmentForm.ts'
import { correctAssessmentDocument } from './assessmentMutations.ts'

interface CorrectAssessmentFormProps {
  assessment: NonNullable<AssessmentQuery['assessment']>
  lists: ReferenceLists
}

export function CorrectAssessmentForm({ assessment, lists }: CorrectAssessmentFormProps) {
  const { id, ocg } = assessment
  const navigate = useNavigate()
  const form = useForm<AssessmentForm>({ defaultValues: assessmentFormOf(assessment) })
  const [, send] = useMutation(correctAssessmentDocument)
  const { version, stale, correct, goOn } = useCorrection<AssessmentRecordFragment>(assessment.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== assessment.version, unsentAssessment)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, assessmentFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctAssessment, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...assessmentAddress(id), state: justDone('the assessment', 'is corrected') })
  })

  return (
    <Page
      title={`Correct an assessment of ${ocg.alias}`}
      trail={[...assessmentTrail(ocg), { text: 'Assessment', ...assessmentAddress(id) }]}
      hasErrors={problems.length > 0 || stale !== null}
    >
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={assessmentComparison(lists)}
          formOf={assessmentFormOf}
          restoreLink={<Link to="/groups/$id/assessments/record" params={{ id: ocg.id }} className="govuk-link">record a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Correct assessment" cancel={assessmentAddress(id)}>
        <CorrectionReason problems={problems} field={form.register('reason')} />
        <AssessmentFields form={form} lists={lists} problems={problems} />
      </ShortForm>
    </Page>
  )
}
