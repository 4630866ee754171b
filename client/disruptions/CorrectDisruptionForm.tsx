import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { problemOf } from '../parts/problem.ts'
import { StaleVersions } from '../parts/StaleVersions.tsx'
import type { Stale } from '../parts/StaleVersions.tsx'
import { TextArea } from '../parts/TextArea.tsx'
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
  const submission = useSubmission()
  const [, correct] = useMutation(correctDisruptionDocument)
  const [version, setVersion] = useState(record.version)
  const [stale, setStale] = useState<Stale<DisruptionRecordFragment> | null>(null)

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = disruptionFacts(typed)
    const missing = typed.reason.trim() ? [] : [{ field: 'reason', message: 'Enter why the record is corrected' }]
    if ('problems' in made) return submission.refuse([...missing, ...made.problems])
    if (missing.length > 0) return submission.refuse(missing)
    const answer = await submission.send(async (key) => {
      const input = { key, id: record.id, version, reason: typed.reason.trim(), facts: made.facts }
      const { data, error } = await correct({ input })
      return { answer: data?.correctDisruption, error }
    })
    if (answer?.__typename === 'StaleDisruption') setStale(answer)
    if (answer?.__typename !== 'Disruption') return
    await navigate({ to: '/disruptions/$reference', params: { reference }, state: { justDone: `${reference} is corrected` } })
  })

  return (
    <Page
      title={`Correct ${reference}`}
      trail={[
        { text: 'Disruptions', to: '/disruptions' },
        { text: reference, to: '/disruptions/$reference', params: { reference } },
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
        <TextArea
          id="reason"
          label="Why the record is corrected"
          rows={2}
          error={problemOf(submission.problems, 'reason')}
          {...form.register('reason')}
        />
      </DisruptionFormFields>
    </Page>
  )
}
