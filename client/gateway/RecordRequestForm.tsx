import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import type { PageProps } from '../layout/Page.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { requestAddress, unsentRequest } from './requestAddress.ts'
import { RequestFields } from './RequestFields.tsx'
import { emptyRequest, requestFacts } from './requestForm.ts'
import type { RequestForm } from './requestForm.ts'
import { holdRequests, recordGatewayRequestDocument } from './requestMutations.ts'

interface RecordRequestFormProps {
  page: Pick<PageProps, 'title' | 'trail'>
  lists: ReferenceLists
}

/** A force asks for the unit's help. */
export function RecordRequestForm({ page, lists }: RecordRequestFormProps) {
  const navigate = useNavigate()
  const form = useForm<RequestForm>({ defaultValues: emptyRequest })
  const submission = useSubmission()
  const [, record] = useMutation(recordGatewayRequestDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, unsentRequest)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = requestFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, facts: made.facts } }, holdRequests)
      return { answer: data?.recordGatewayRequest, error }
    })
    if (!answer) return
    if (answer.__typename !== 'GatewayRequest') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...requestAddress(answer.id), state: justDone('the request', 'is recorded') })
  })

  return (
    <Page {...page} hasErrors={problems.length > 0}>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Record request" cancel={{ to: '/gateway' }}>
        <RequestFields form={form} lists={lists} problems={problems} />
      </ShortForm>
    </Page>
  )
}
