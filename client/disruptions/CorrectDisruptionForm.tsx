import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { StaleVersions } from '../parts/StaleVersions.tsx'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { disruptionFacts, disruptionFormOf } from './disruptionForm.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { correctDisruptionDocument } from './disruptionMutations.ts'
import { nothingUsed } from './lastUsed.ts'
import { VersionView } from './VersionView.tsx'

/** The whole record again, from the version that stands; the old version is kept. */
export function CorrectDisruptionForm({ record, lists }: { record: DisruptionRecordFragment; lists: ReferenceLists }) {
  const { reference } = record
  const navigate = useNavigate()
  const form = useForm<DisruptionForm>({ defaultValues: disruptionFormOf(record) })
  const [, send] = useMutation(correctDisruptionDocument)
  const { submission, stale, correct, goOn, hasErrors } = useCorrection<DisruptionRecordFragment>(record.version)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(typed.reason, disruptionFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id: record.id, ...change } })
      return { answer: data?.correctDisruption, error }
    })
    if (isCorrected) await navigate({ to: '/disruptions/$reference', params: { reference }, state: { justDone: `${reference} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${reference}`}
      trail={[
        { text: 'Disruptions', to: '/disruptions' },
        { text: reference, to: '/disruptions/$reference', params: { reference } },
      ]}
      hasErrors={hasErrors}
    >
      {stale ? (
        <StaleVersions
          stale={stale}
          onContinue={goOn}
          show={(shown) => <VersionView record={shown} />}
        />
      ) : null}
      <DisruptionFormFields
        form={form}
        lists={lists}
        lastUsed={nothingUsed}
        submission={submission}
        onSubmit={onSubmit}
        verb="Correct disruption"
      >
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </DisruptionFormFields>
    </Page>
  )
}
