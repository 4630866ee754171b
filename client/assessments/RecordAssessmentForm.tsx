import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { AssessedGroupQuery } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { assessmentTrail, unsentAssessment } from './assessmentAddress.ts'
import { AssessmentFields } from './AssessmentFields.tsx'
import { assessmentFacts, newAssessment } from './assessmentForm.ts'
import type { AssessmentForm } from './assessmentForm.ts'
import { recordAssessmentDocument } from './assessmentMutations.ts'

interface RecordAssessmentFormProps {
  group: NonNullable<AssessedGroupQuery['ocg']>
  lists: ReferenceLists
}

/** A dated score of a group, as somebody gave it. */
export function RecordAssessmentForm({ group, lists }: RecordAssessmentFormProps) {
  const { id, alias, review } = group
  const address = { to: '/groups/$id', params: { id } } as const
  const navigate = useNavigate()
  const form = useForm<AssessmentForm>({ defaultValues: newAssessment(review.latest) })
  const submission = useSubmission()
  const [, record] = useMutation(recordAssessmentDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, unsentAssessment)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = assessmentFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, ocg: id, facts: made.facts } })
      return { answer: data?.recordAssessment, error }
    })
    if (answer?.__typename !== 'Assessment') return
    leaveFreely()
    await navigate({ ...address, state: justDone('the assessment', 'is recorded') })
  })

  return (
    <Page title={`Record an assessment of ${alias}`} trail={assessmentTrail(group)} hasErrors={problems.length > 0}>
      <p className="govuk-body">{review.inWords}</p>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Record assessment" cancel={address}>
        <AssessmentFields form={form} lists={lists} problems={problems} lastBand={review.latest?.band} />
      </ShortForm>
    </Page>
  )
}
