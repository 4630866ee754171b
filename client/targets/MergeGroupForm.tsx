import { useNavigate } from '@tanstack/react-router'
import { Controller, useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import { justDone } from '../forms/justDone.ts'
import { ShortForm } from '../forms/ShortForm.tsx'
import { SingleDay } from '../forms/SingleDay.tsx'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CodeCombobox } from '../parts/CodeCombobox.tsx'
import { problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { useFindGroups } from './findGroups.ts'
import { recordGroupLineageDocument } from './groupLifeMutations.ts'
import { groupTrail } from './groupTrail.ts'
import type { ShownGroup } from './GroupLifePage.tsx'
import { emptyLineage, lineageFacts, lineageField } from './lineageForm.ts'
import type { LineageForm } from './lineageForm.ts'

const leave = 'What you typed is not sent, and a merge has no draft. Leave this page and lose it?'

/** That two groups became one, or one became several, from a day on. */
export function MergeGroupForm({ group }: { group: ShownGroup }) {
  const { id, alias } = group
  const address = { to: '/groups/$id', params: { id } } as const
  const navigate = useNavigate()
  const findGroups = useFindGroups()
  const form = useForm<LineageForm>({ defaultValues: emptyLineage })
  const submission = useSubmission()
  const [, record] = useMutation(recordGroupLineageDocument)
  const leaveFreely = useLeaveGuard(form.formState.isDirty, leave)
  const problems = submission.problems.map(lineageField)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = lineageFacts(id, typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await record({ input: { key, ...made.facts } })
      return { answer: data?.recordOcgLineage, error }
    })
    if (!answer) return
    if (answer.__typename !== 'Ocg') return submission.refuse([{ field: '', message: answer.message }])
    leaveFreely()
    await navigate({ ...address, state: justDone(made.facts.kind === 'MERGED_INTO' ? 'the merge' : 'the split', 'is recorded') })
  })

  return (
    <Page title={`Merge or split ${alias}`} trail={groupTrail(group)} hasErrors={problems.length > 0}>
      <p className="govuk-body">
        Both groups stay to be read, and each disruption keeps its own group. A group that is merged into another is archived from that day,
        and the disruptions against it are shown with the other one too. It ends what is measured of the group: nothing is followed beyond that day. A group that split off may merge back on a later day than the split.
      </p>
      <ShortForm submission={{ ...submission, problems }} onSubmit={onSubmit} verb="Record merge or split" cancel={address}>
        <RadioGroup
          id="way"
          label="What became of it"
          options={[
            { value: 'MERGED_INTO_OTHER', text: `${alias} merged into another group` },
            { value: 'OTHER_MERGED_INTO', text: `Another group merged into ${alias}` },
            { value: 'SPLIT_INTO_OTHER', text: `${alias} split, and the other group came of it` },
            { value: 'OTHER_SPLIT_INTO', text: `Another group split, and ${alias} came of it` },
          ]}
          error={problemOf(problems, 'way')}
          button={form.register('way')}
        />
        <Controller
          control={form.control}
          name="other"
          render={({ field }) => (
            <CodeCombobox
              id="other"
              label="The other group"
              hint="One that your unit holds. Type the beginning of its alias or URN, then choose from the list."
              error={problemOf(problems, 'other')}
              value={field.value}
              onChange={field.onChange}
              search={findGroups}
            />
          )}
        />
        <SingleDay control={form.control} name="day" label="Day from which it holds" problems={problems} />
        <TextArea id="reason" label="Why it is held to be so" hint="No names of people." rows={3} error={problemOf(problems, 'reason')} {...form.register('reason')} />
      </ShortForm>
    </Page>
  )
}
