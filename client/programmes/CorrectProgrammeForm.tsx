import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import type { ProgrammeRecordFragment } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { CorrectionReason } from '../parts/CorrectionReason.tsx'
import { programmeAddress, programmesTrail } from './programmeAddress.ts'
import { programmeComparison } from './programmeComparison.ts'
import { programmeFacts, programmeFormOf } from './programmeForm.ts'
import type { ProgrammeForm } from './programmeForm.ts'
import { ProgrammeFormFields } from './ProgrammeFormFields.tsx'
import { correctProgrammeDocument } from './programmeMutations.ts'

export function CorrectProgrammeForm({ programme }: { programme: ProgrammeRecordFragment }) {
  const { id, name } = programme
  const navigate = useNavigate()
  const form = useForm<ProgrammeForm>({ defaultValues: programmeFormOf(programme) })
  const [, send] = useMutation(correctProgrammeDocument)
  const submission = useSubmission()
  const { stale, correct, goOn, hasErrors } = useCorrection<ProgrammeRecordFragment>(programme.version, submission)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(typed.reason, programmeFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctProgramme, error }
    })
    if (isCorrected) await navigate({ ...programmeAddress(id), state: { justDone: `${typed.name.trim()} is corrected` } })
  })

  return (
    <Page title={`Correct ${name}`} trail={[...programmesTrail, { text: name, ...programmeAddress(id) }]} hasErrors={hasErrors}>
      {stale ? (
        <CorrectionConflict
          stale={stale}
          form={form}
          fields={programmeComparison}
          formOf={programmeFormOf}
          restoreLink={<Link to="/outputs/programmes/$id/restore" params={{ id }} className="govuk-link">restore {name}</Link>}
          whatStays="What you typed is still in the form below until you leave this page."
          onGoOn={goOn}
        />
      ) : null}
      <ProgrammeFormFields form={form} submission={submission} onSubmit={onSubmit} verb="Correct programme">
        <CorrectionReason problems={submission.problems} field={form.register('reason')} />
      </ProgrammeFormFields>
    </Page>
  )
}
