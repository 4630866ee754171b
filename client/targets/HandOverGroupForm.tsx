import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { SingleDay } from '../forms/SingleDay.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { nameOf, optionsOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { GroupChanged } from './GroupChanged.tsx'
import { transferGroupDocument } from './groupLifeMutations.ts'
import { groupTrail } from './groupTrail.ts'
import type { ShownGroup } from './GroupLifePage.tsx'
import { emptyHandOver, handOverFacts } from './handOverForm.ts'
import type { HandOverForm } from './handOverForm.ts'

const leave = 'What you typed is not sent, and a hand-over has no draft. Leave this page and lose it?'

interface HandOverGroupFormProps {
  group: ShownGroup
  lists: ReferenceLists
}

/** Gives a group to another unit, and says before what the own unit will no longer see. */
export function HandOverGroupForm({ group, lists }: HandOverGroupFormProps) {
  const { id, alias, unit } = group
  const address = { to: '/groups/$id', params: { id } } as const
  const navigate = useNavigate()
  const form = useForm<HandOverForm>({ defaultValues: emptyHandOver })
  const submission = useSubmission()
  const [version, setVersion] = useState(group.version)
  const [, transfer] = useMutation(transferGroupDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, leave)
  const { problems } = submission

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = handOverFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await transfer({ input: { key, id, version, ...made.facts } }, { additionalTypenames: ['Ocg'] })
      return { answer: data?.transferOcg, error }
    })
    if (!answer) return
    if (answer.__typename === 'StaleOcg') {
      setVersion(answer.current.version)
      const { label } = answer.current.recordedBy
      return submission.refuse([{ field: '', message: `${label} changed this group first, and nothing was handed over. Look at the group, then press the button again to hand it over as it stands now` }])
    }
    leaveFreely()
    // To the list: the group's own page is no longer for this unit.
    await navigate({ to: '/groups', state: { justDone: `The group is handed over to ${nameOf(lists.units, made.facts.toUnit)}` } })
  })

  return (
    <Page title={`Hand over ${alias}`} trail={groupTrail(group)} hasErrors={problems.length > 0}>
      {version === group.version ? null : <GroupChanged id={id} />}
      <p className="govuk-body">Once it is handed over, the other unit holds the group:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>it sees the group with its whole history: status, assessments, plan, merges and splits, also what {unit.code} recorded</li>
        <li>it corrects, assesses and plans from then on</li>
        <li>
          {unit.code} no longer sees the group’s page, its assessments, its plan or its history, not even as at an earlier moment; of its own
          disruptions against the group it sees all, with the group’s alias
        </li>
        <li>only the other unit can hand it back</li>
      </ul>
      <ShortForm submission={submission} onSubmit={onSubmit} verb="Hand over group" isWarning cancel={address}>
        <Select
          id="toUnit"
          label="Unit that takes it over"
          noneText="Choose a unit"
          options={optionsOf(lists.units.filter(({ code }) => code !== unit.code))}
          error={problemOf(problems, 'toUnit')}
          {...form.register('toUnit')}
        />
        <SingleDay control={form.control} name="day" label="Day from which it is responsible" hint="Today or earlier. For example, 27 3 2026." problems={problems} />
        <TextArea id="reason" label="Why the group is handed over" hint="The other unit reads it. No names of people." rows={3} error={problemOf(problems, 'reason')} {...form.register('reason')} />
      </ShortForm>
    </Page>
  )
}
