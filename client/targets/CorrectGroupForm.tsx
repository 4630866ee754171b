import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { GroupRecordFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { problemOf } from '../parts/problem.ts'
import { StaleVersions } from '../parts/StaleVersions.tsx'
import type { Stale } from '../parts/StaleVersions.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { GroupFacts } from './GroupFacts.tsx'
import { groupFacts, groupFormOf } from './groupForm.ts'
import type { GroupForm } from './groupForm.ts'
import { GroupFormFields } from './GroupFormFields.tsx'
import { correctGroupDocument } from './groupMutations.ts'

export function CorrectGroupForm({ group, lists }: { group: GroupRecordFragment; lists: ReferenceLists }) {
  const { id, alias } = group
  const navigate = useNavigate()
  const form = useForm<GroupForm>({ defaultValues: groupFormOf(group) })
  const submission = useSubmission()
  const [, correct] = useMutation(correctGroupDocument)
  const [version, setVersion] = useState(group.version)
  const [stale, setStale] = useState<Stale<GroupRecordFragment> | null>(null)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = groupFacts(typed)
    const missing = typed.reason.trim() ? [] : [{ field: 'reason', message: 'Enter why the record is corrected' }]
    if ('problems' in made) return submission.refuse([...missing, ...made.problems])
    if (missing.length > 0) return submission.refuse(missing)
    const answer = await submission.send(async (key) => {
      const { data, error } = await correct({ input: { key, id, version, reason: typed.reason.trim(), facts: made.facts } })
      return { answer: data?.correctOcg, error }
    })
    if (answer?.__typename === 'StaleOcg') setStale(answer)
    if (answer?.__typename !== 'Ocg') return
    await navigate({ to: '/groups/$id', params: { id }, state: { justDone: `${answer.alias} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${alias}`}
      trail={[
        { text: 'Groups', to: '/groups' },
        { text: alias, to: '/groups/$id', params: { id } },
      ]}
      hasErrors={submission.problems.length > 0 || stale !== null}
    >
      {stale ? (
        <StaleVersions
          stale={stale}
          onContinue={() => {
            setVersion(stale.current.version)
            setStale(null)
          }}
          show={(record) => <GroupFacts group={record} />}
        />
      ) : null}
      <GroupFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Correct group">
        <TextArea
          id="reason"
          label="Why the record is corrected"
          rows={2}
          error={problemOf(submission.problems, 'reason')}
          {...form.register('reason')}
        />
      </GroupFormFields>
    </Page>
  )
}
