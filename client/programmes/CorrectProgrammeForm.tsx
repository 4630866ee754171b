import { Link, useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useMutation } from 'urql'
import { correctionConflictId } from '../conflicts/chooseFirst.ts'
import { CorrectionConflict } from '../conflicts/CorrectionConflict.tsx'
import { justDone } from '../forms/justDone.ts'
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
import { useUnsentProgramme } from './useUnsentProgramme.ts'

export function CorrectProgrammeForm({ programme }: { programme: ProgrammeRecordFragment }) {
  const { id, name } = programme
  const navigate = useNavigate()
  const form = useForm<ProgrammeForm>({ defaultValues: programmeFormOf(programme) })
  const [, send] = useMutation(correctProgrammeDocument)
  const { version, stale, correct, goOn } = useCorrection<ProgrammeRecordFragment>(programme.version)
  const submission = useSubmission({ stillHolds: ({ field }) => field !== correctionConflictId || stale !== null })
  const hasErrors = submission.problems.length > 0 || stale !== null
  // Going on from another version makes that the form's beginning: what was chosen is then not sent either.
  const leaveFreely = useUnsentProgramme(form.formState.isDirty || version !== programme.version)

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, programmeFacts(typed), async (change) => {
      const { data, error } = await send({ input: { id, ...change } })
      return { answer: data?.correctProgramme, error }
    })
    if (!isCorrected) return
    leaveFreely()
    await navigate({ ...programmeAddress(id), state: justDone('the programme', 'is corrected') })
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
