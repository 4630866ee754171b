import { Link, useNavigate } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { CorrectionConflicts } from '../drafts/CorrectionConflicts.tsx'
import type { FormStart } from '../drafts/formStart.ts'
import { useCorrecting } from '../drafts/useCorrecting.ts'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { disruptionComparison } from './disruptionComparison.ts'
import { disruptionFacts, disruptionFormOf } from './disruptionForm.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { correctDisruptionDocument } from './disruptionMutations.ts'
import { disruptionSummary } from './disruptionSummary.ts'
import { nothingUsed } from './lastUsed.ts'
import { readDisruptionForm } from './readDisruptionForm.ts'

interface CorrectDisruptionFormProps {
  start: FormStart
  record: DisruptionRecordFragment
  lists: ReferenceLists
}

export function CorrectDisruptionForm({ start, record, lists }: CorrectDisruptionFormProps) {
  const { reference } = record
  const navigate = useNavigate()
  const toRecord = { to: '/disruptions/$reference', params: { reference } } as const
  const [, send] = useMutation(correctDisruptionDocument)
  const correcting = useCorrecting({
    start,
    kind: 'DISRUPTION',
    record,
    formOf: disruptionFormOf,
    read: readDisruptionForm,
    summaryOf: disruptionSummary,
    factsOf: disruptionFacts,
    request: async (input) => {
      const { data, error } = await send({ input })
      return { answer: data?.correctDisruption, error }
    },
    onCorrected: () => navigate({ ...toRecord, state: { justDone: `${reference} is corrected` } }),
  })
  const { form, draft, submission, onSubmit, hasErrors } = correcting

  return (
    <Page title={`Correct ${reference}`} trail={[{ text: 'Disruptions', to: '/disruptions' }, { text: reference, ...toRecord }]} hasErrors={hasErrors}>
      <CorrectionConflicts
        correcting={correcting}
        record={record}
        fields={disruptionComparison(lists)}
        formOf={disruptionFormOf}
        restoreLink={<Link to="/disruptions/$reference/restore" params={{ reference }} className="govuk-link">restore {reference}</Link>}
      />
      <DisruptionFormFields
        form={form}
        draft={draft}
        submission={submission}
        onSubmit={onSubmit}
        lists={lists}
        lastUsed={nothingUsed}
        onThrownAway={() => void navigate({ ...toRecord, state: { justDone: 'Your draft is thrown away' } })}
        recordId={record.id}
        verb="Correct disruption"
      >
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </DisruptionFormFields>
    </Page>
  )
}
