import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { groupTrail } from '../targets/groupTrail.ts'
import type { ShownGroup } from '../targets/GroupLifePage.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { unsentPlanAction } from './planActionAddress.ts'
import { PlanActionFields } from './PlanActionFields.tsx'
import { emptyPlanAction, planActionFacts } from './planActionForm.ts'
import type { PlanActionForm } from './planActionForm.ts'
import { recordPlanActionDocument } from './planActionMutations.ts'

/** Something more to be done about a group: by whom, and by when. */
export function RecordPlanActionForm({ group, lists }: { group: ShownGroup; lists: ReferenceLists }) {
  const { id, alias } = group
  const address = { to: '/groups/$id', params: { id } } as const
  const navigate = useNavigate()
  const form = useForm<PlanActionForm>({ defaultValues: emptyPlanAction })
  const submission = useSubmission()
  const [, record] = useMutation(recordPlanActionDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, unsentPlanAction)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = planActionFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, ocg: id, facts: made.facts } })
      return { answer: data?.recordPlanAction, error }
    })
    if (!answer) return
    if (answer.__typename !== 'PlanAction') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...address, state: justDone('the plan action', 'is added') })
  })

  return (
    <Page title={`Add a plan action for ${alias}`} trail={groupTrail(group)} hasErrors={problems.length > 0}>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Add plan action" cancel={address}>
        <PlanActionFields form={form} lists={lists} problems={problems} />
      </ShortForm>
    </Page>
  )
}
