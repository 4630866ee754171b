import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { TaskingDecisionQuery, TaskingDecisionRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { decisionAddress, decisionTrail, unsentDecision } from './decisionAddress.ts'
import { decisionComparison } from './decisionComparison.ts'
import { DecisionFacts } from './DecisionFacts.tsx'
import { DecisionFields, DecisionStateFields } from './DecisionFields.tsx'
import { decisionFacts, decisionFormOf } from './decisionForm.ts'
import type { DecisionForm } from './decisionForm.ts'
import { correctTaskingDecisionDocument, holdDecisions } from './decisionMutations.ts'

interface CorrectDecisionFormProps {
  decision: NonNullable<TaskingDecisionQuery['taskingDecision']>
  /** Whether only its state is asked: done or dropped. */
  isClosing: boolean
}

/** Corrects or closes a decision: the same change, as the state is one of its facts. */
export function CorrectDecisionForm({ decision, isClosing }: CorrectDecisionFormProps) {
  const { id, meeting, request, ocg, isAboutOcg } = decision
  const title = isClosing ? 'Close a decision' : 'Correct a decision'
  const navigate = useNavigate()
  const form = useForm<DecisionForm>({ defaultValues: { ...decisionFormOf(decision), ...(isClosing ? { state: 'DONE' } : {}) } })
  const [, send] = useMutation(correctTaskingDecisionDocument)
  const { version, stale, correct, goOn } = useCorrection<TaskingDecisionRecordFragment>(
    decision.version,
    ...(isClosing ? ['Enter what came of it, or why it was dropped'] : []),
  )
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== decision.version, unsentDecision)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, decisionFacts(typed, request?.id ?? null), async (change) => {
      const { data, error } = await send({ input: { id, ...change } }, holdDecisions)
      return { answer: data?.correctTaskingDecision, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...decisionAddress(id), state: justDone('the decision', isClosing ? 'is closed' : 'is corrected') })
  })

  return (
    <Page title={title} trail={decisionTrail(decision)} hasErrors={problems.length > 0 || stale !== null}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={decisionComparison}
          formOf={decisionFormOf}
          restoreLink={<Link to="/tasking/$id/decisions/record" params={{ id: meeting.id }} className="govuk-link">record a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      {isClosing ? <DecisionFacts decision={decision} /> : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb={isClosing ? 'Close decision' : 'Correct decision'} cancel={decisionAddress(id)}>
        {isClosing ? (
          <DecisionStateFields form={form} problems={problems} states={['DONE', 'DROPPED']} />
        ) : (
          <DecisionFields form={form} problems={problems} isGroupAsked={!request && (!isAboutOcg || Boolean(ocg))} isStateAsked />
        )}
        {isClosing ? (
          <TextArea id="reason" label="What came of it, or why it was dropped" rows={2} error={problemOf(problems, 'reason')} {...form.register('reason')} />
        ) : <CorrectionReason problems={problems} field={form.register('reason')} />}
      </ShortForm>
    </Page>
  )
}
