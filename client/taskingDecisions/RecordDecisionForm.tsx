import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { meetingTrail, placeOfGroup } from '../tasking/taskingAddress.ts'
import type { MeetingSearch } from '../tasking/taskingSearch.ts'
import { meetingTitle } from '../tasking/taskingWords.ts'
import { unsentDecision } from './decisionAddress.ts'
import { DecisionFields } from './DecisionFields.tsx'
import { decisionFacts, emptyDecision } from './decisionForm.ts'
import type { DecisionForm } from './decisionForm.ts'
import { holdDecisions, recordTaskingDecisionDocument } from './decisionMutations.ts'
import type { DecisionStart } from './RecordDecisionPage.tsx'

interface RecordDecisionFormProps {
  start: DecisionStart
  /** Which groups of the meeting were shown before. */
  back: MeetingSearch
}

/** What a meeting decided: about a group, about a request or in general; and who does what by when. */
export function RecordDecisionForm({ start: { meeting, group = null, request = null }, back }: RecordDecisionFormProps) {
  const { id } = meeting
  // Back at the group, so that the next one is close at hand.
  const address = { to: '/tasking/$id', params: { id }, search: back, ...(group ? { hash: placeOfGroup(group.id) } : {}) } as const
  const navigate = useNavigate()
  const form = useForm<DecisionForm>({ defaultValues: emptyDecision(group) })
  const submission = useSubmission()
  const [, record] = useMutation(recordTaskingDecisionDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, unsentDecision)
  const { problems } = submission
  const about = group?.alias ?? (request && `the request of ${request.force.name}, ${dayInWords(request.receivedOn)}`)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = decisionFacts(typed, request?.id ?? null)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, meeting: id, facts: made.facts } }, holdDecisions)
      return { answer: data?.recordTaskingDecision, error }
    })
    if (!answer) return
    if (answer.__typename !== 'TaskingDecision') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    // One that was chosen here may stand on any page of the list, and outside the rule that was looked at.
    const chosen = group || !made.facts.ocg ? null : String(made.facts.ocg)
    const next = chosen ? { ...address, search: { show: 'all' as const }, hash: placeOfGroup(chosen) } : address
    await navigate({ ...next, state: justDone('the decision', 'is recorded') })
  })

  return (
    <Page
      title={about ? `Record a decision about ${about}` : 'Record a decision'}
      caption={meetingTitle(meeting)}
      trail={meetingTrail(meeting)}
      hasErrors={problems.length > 0}
    >
      {request ? <SummaryList rows={[{ name: 'Help asked for', value: request.helpAsked }]} /> : null}
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Record decision" cancel={address}>
        <DecisionFields form={form} problems={problems} isGroupAsked={!group && !request} isStateAsked={false} />
      </ShortForm>
    </Page>
  )
}
