import { Link, useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { CorrectionConflicts } from '../drafts/CorrectionConflicts.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useCorrecting } from '../drafts/useCorrecting.ts'
import type { GroupRecordFragment } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { groupComparison } from './groupComparison.ts'
import { groupFacts, groupFormOf } from './groupForm.ts'
import { GroupFormFields } from './GroupFormFields.tsx'
import { correctGroupDocument } from './groupMutations.ts'
import { groupSummary } from './groupSummary.ts'
import { readGroupForm } from './readGroupForm.ts'

interface CorrectGroupFormProps {
  start: FormStart
  group: GroupRecordFragment
  lists: ReferenceLists
}

export function CorrectGroupForm({ start, group, lists }: CorrectGroupFormProps) {
  const { id, alias } = group
  const navigate = useNavigate()
  const toRecord = { to: '/groups/$id', params: { id } } as const
  const [, send] = useMutation(correctGroupDocument)
  const correcting = useCorrecting({
    start,
    kind: 'OCG',
    record: group,
    formOf: groupFormOf,
    read: readGroupForm,
    summaryOf: groupSummary,
    factsOf: groupFacts,
    request: async (input) => {
      const { data, error } = await send({ input })
      return { answer: data?.correctOcg, error }
    },
    onCorrected: ({ alias: typed }) => navigate({ ...toRecord, state: { justDone: `${typed.trim()} is corrected` } }),
  })
  const { form, draft, submission, onSubmit, hasErrors } = correcting

  return (
    <Page title={`Correct ${alias}`} trail={[{ text: 'Groups', to: '/groups' }, { text: alias, ...toRecord }]} hasErrors={hasErrors}>
      <CorrectionConflicts
        correcting={correcting}
        record={group}
        fields={groupComparison(lists)}
        formOf={groupFormOf}
        restoreLink={<Link to="/groups/$id/restore" params={{ id }} className="govuk-link">restore {alias}</Link>}
      />
      <GroupFormFields
        form={form}
        draft={draft}
        submission={submission}
        onSubmit={onSubmit}
        lists={lists}
        onThrownAway={() => void navigate({ ...toRecord, state: { justDone: 'Your draft is thrown away' } })}
        verb="Correct group"
      >
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </GroupFormFields>
    </Page>
  )
}
