import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { checkBackAddress, checkBackName, checkBacksTrail } from './checkBackAddress.ts'
import { checkBackComparison } from './checkBackComparison.ts'
import { checkBackFacts, checkBackFormOf } from './checkBackForm.ts'
import type { CheckBackForm } from './checkBackForm.ts'
import { correctCheckBackDocument } from './checkBackMutations.ts'
import { CheckBackQuestions } from './CheckBackQuestions.tsx'
import type { ShownCheckBack } from './CheckBackView.tsx'
import { comparedCheckBack } from './comparedCheckBack.ts'
import type { ComparedCheckBack } from './comparedCheckBack.ts'
import { LookedAt } from './LookedAt.tsx'
import { leaveCheckBack } from './RecordCheckBackForm.tsx'
import './checkBacks.css'

export function CorrectCheckBackForm({ checkBack, shown }: { checkBack: ComparedCheckBack; shown: ShownCheckBack }) {
  const { id, months, disruption: { reference } } = checkBack
  const name = checkBackName({ reference, months })
  const address = checkBackAddress({ reference, months })
  const navigate = useNavigate()
  const form = useForm<CheckBackForm>({ defaultValues: checkBackFormOf(checkBack) })
  const [, send] = useMutation(correctCheckBackDocument)
  const { version, stale, correct, goOn } = useCorrection<ComparedCheckBack>(checkBack.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== checkBack.version, leaveCheckBack)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, checkBackFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      const answer = data?.correctCheckBack
      const compared = answer?.__typename === 'StaleCheckBack' ? { ...answer, yours: comparedCheckBack(answer.yours), current: comparedCheckBack(answer.current) } : answer
      return { answer: compared, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...address, state: justDone('the check-back', 'is corrected') })
  })

  return (
    <Page title={`Correct ${name}`} trail={[...checkBacksTrail, { text: name, ...address }]} hasErrors={submission.problems.length > 0 || stale !== null}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={checkBackComparison}
          formOf={checkBackFormOf}
          restoreLink={<Link {...address} className="govuk-link">record {name} again</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      <div className="lv-check-back">
        <ShortForm submission={submission} onSubmit={onSubmit} verb="Correct check-back" cancel={address}>
          <CorrectionReason problems={submission.problems} field={form.register('reason')} />
          <CheckBackQuestions form={form} problems={submission.problems} />
        </ShortForm>
        <LookedAt checkBack={shown} />
      </div>
    </Page>
  )
}
