import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { PlanActionQuery, PlanActionRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { planActionAddress, planTrail, unsentPlanAction } from './planActionAddress.ts'
import { planActionComparison } from './planActionComparison.ts'
import { PlanActionFacts } from './PlanActionFacts.tsx'
import { PlanActionFields, PlanStateFields } from './PlanActionFields.tsx'
import { planActionFacts, planActionFormOf } from './planActionForm.ts'
import type { PlanActionForm } from './planActionForm.ts'
import { correctPlanActionDocument } from './planActionMutations.ts'

interface CorrectPlanActionFormProps {
  planAction: NonNullable<PlanActionQuery['planAction']>
  lists: ReferenceLists
  /** Whether only its state is asked: done or dropped. */
  isClosing: boolean
}

/** Corrects or closes a plan action: the same change, as the state is one of its facts. */
export function CorrectPlanActionForm({ planAction, lists, isClosing }: CorrectPlanActionFormProps) {
  const { id, ocg } = planAction
  const navigate = useNavigate()
  const form = useForm<PlanActionForm>({ defaultValues: { ...planActionFormOf(planAction), ...(isClosing ? { state: 'DONE' } : {}) } })
  const [, send] = useMutation(correctPlanActionDocument)
  const { version, stale, correct, goOn } = useCorrection<PlanActionRecordFragment>(planAction.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== planAction.version, unsentPlanAction)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, planActionFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctPlanAction, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...planActionAddress(id), state: justDone('the plan action', isClosing ? 'is closed' : 'is corrected') })
  })

  return (
    <Page
      title={isClosing ? 'Close a plan action' : 'Correct a plan action'}
      trail={[...planTrail(ocg), { text: 'Plan action', ...planActionAddress(id) }]}
      hasErrors={problems.length > 0 || stale !== null}
    >
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={planActionComparison(lists)}
          formOf={planActionFormOf}
          restoreLink={<Link to="/groups/$id/plan/record" params={{ id: ocg.id }} className="govuk-link">add a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      {isClosing ? <PlanActionFacts planAction={planAction} /> : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb={isClosing ? 'Close plan action' : 'Correct plan action'} cancel={planActionAddress(id)}>
        {isClosing ? <PlanStateFields form={form} problems={problems} /> : <PlanActionFields form={form} lists={lists} problems={problems} />}
        {isClosing ? (
          <TextArea id="reason" label="What came of it, or why it was dropped" rows={2} error={problemOf(problems, 'reason')} {...form.register('reason')} />
        ) : <CorrectionReason problems={problems} field={form.register('reason')} />}
      </ShortForm>
    </Page>
  )
}
