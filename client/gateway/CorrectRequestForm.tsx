import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import type { GatewayRequestRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { requestAddress, requestTrail, unsentRequest } from './requestAddress.ts'
import { requestComparison } from './requestComparison.ts'
import { RequestFields } from './RequestFields.tsx'
import { requestFacts, requestFormOf } from './requestForm.ts'
import type { RequestForm } from './requestForm.ts'
import { correctGatewayRequestDocument, holdRequests } from './requestMutations.ts'

interface CorrectRequestFormProps {
  request: GatewayRequestRecordFragment
  lists: ReferenceLists
}

/** Corrects what a force asked for; what was decided stays. */
export function CorrectRequestForm({ request, lists }: CorrectRequestFormProps) {
  const { id, ocg, isAboutOcg } = request
  const navigate = useNavigate()
  const form = useForm<RequestForm>({ defaultValues: requestFormOf(request) })
  const [, send] = useMutation(correctGatewayRequestDocument)
  const { version, stale, correct, goOn } = useCorrection<GatewayRequestRecordFragment>(request.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== request.version, unsentRequest)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, requestFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } }, holdRequests)
      return { answer: data?.correctGatewayRequest, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...requestAddress(id), state: justDone('the request', 'is corrected') })
  })

  return (
    <Page title="Correct a request" trail={requestTrail(request)} hasErrors={problems.length > 0 || stale !== null}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={requestComparison(lists)}
          formOf={requestFormOf}
          restoreLink={<Link to="/gateway/record" className="govuk-link">record a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Correct request" cancel={requestAddress(id)}>
        <RequestFields form={form} lists={lists} problems={problems} isGroupAsked={!isAboutOcg || Boolean(ocg)} />
        <CorrectionReason problems={problems} field={form.register('reason')} />
      </ShortForm>
    </Page>
  )
}
