import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
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
import { meetingAddress } from '../tasking/taskingAddress.ts'
import { unsentDecision } from '../taskingDecisions/decisionAddress.ts'
import { decideComparison } from './decideComparison.ts'
import { DecideFields } from './DecideFields.tsx'
import { decideFacts, decideFormOf, isReasonNeeded, startOfDeciding } from './decideForm.ts'
import type { DecideForm } from './decideForm.ts'
import { requestAddress, requestTrail } from './requestAddress.ts'
import { RequestDecision } from './RequestDecision.tsx'
import { RequestFacts } from './RequestFacts.tsx'
import { decideGatewayRequestDocument, holdRequests } from './requestMutations.ts'
import { withMeetingsOf } from './withMeetingsOf.ts'

interface DecideRequestFormProps {
  request: GatewayRequestRecordFragment
  /** Meetings, newest first; not all where a unit held very many. */
  held: readonly { id: string; meetsOn: string }[]
  /** The meeting from whose page somebody came. */
  from: { id: string; meetsOn: string } | null
}

/** Decides on a request, changes what was decided, or takes it back. What the force asked for stands above. */
export function DecideRequestForm({ request, held, from }: DecideRequestFormProps) {
  const { id } = request
  const back = from ? meetingAddress(from.id) : requestAddress(id)
  const navigate = useNavigate()
  const form = useForm<DecideForm>({ defaultValues: startOfDeciding(request, from) })
  /** The version that is decided on: another one once somebody else was quicker. */
  const [standing, setStanding] = useState(request)
  const [, send] = useMutation(decideGatewayRequestDocument)
  const { version, stale, correct, goOn } = useCorrection<GatewayRequestRecordFragment>(request.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const { problems } = submission
  const meetings = withMeetingsOf(held, [standing, ...(stale ? [stale.current, stale.yours] : [])])
  const leaveFreely = useLeaveGuard(form.formState.isDirty || version !== request.version, unsentDecision)

  const onSubmit = form.handleSubmit(async (typed) => {
    const reasoned = isReasonNeeded(standing.state, typed.state)
    // Where no reason is asked Longview writes its own.
    const isDone = await correct(submission, reasoned ? typed.reason : 'Decided', decideFacts(typed), async ({ reason, ...change }) => {
      const { data, error } = await send({ input: { id, ...change, ...(reasoned ? { reason } : {}) } }, holdRequests)
      return { answer: data?.decideGatewayRequest, error }
    })
    if (!isDone) return
    leaveFreely()
    await navigate({ ...back, state: justDone('the decision', typed.state === 'WAITING' ? 'is taken back' : 'is recorded') })
  })

  return (
    <Page title="Decide on a request" trail={requestTrail(request)} hasErrors={problems.length > 0 || stale !== null}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={decideComparison(meetings)}
          formOf={decideFormOf}
          restoreLink={<Link to="/gateway/record" className="govuk-link">record a new one</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={() => {
            setStanding(stale.current)
            goOn()
          }}
        />
      ) : null}
      <RequestFacts request={request} />
      {standing.state === 'WAITING' ? null : (
        <>
          <h2 className="govuk-heading-m">Decided so far</h2>
          <RequestDecision request={standing} />
        </>
      )}
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Record decision" cancel={back}>
        <DecideFields form={form} standing={standing.state} meetings={meetings} problems={problems} />
      </ShortForm>
    </Page>
  )
}
