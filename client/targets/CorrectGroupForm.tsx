import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { GroupRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { StaleVersions } from '../parts/StaleVersions.tsx'
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
  const [, send] = useMutation(correctGroupDocument)
  const { submission, stale, correct, goOn, hasErrors } = useCorrection<GroupRecordFragment>(group.version)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(typed.reason, groupFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctOcg, error }
    })
    if (isCorrected) await navigate({ to: '/groups/$id', params: { id }, state: { justDone: `${typed.alias.trim()} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${alias}`}
      trail={[
        { text: 'Groups', to: '/groups' },
        { text: alias, to: '/groups/$id', params: { id } },
      ]}
      hasErrors={hasErrors}
    >
      {stale ? (
        <StaleVersions
          stale={stale}
          onContinue={goOn}
          show={(record) => <GroupFacts group={record} />}
        />
      ) : null}
      <GroupFormFields form={form} lists={lists} submission={submission} onSubmit={onSubmit} verb="Correct group">
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </GroupFormFields>
    </Page>
  )
}
