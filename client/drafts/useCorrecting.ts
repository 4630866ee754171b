import { useForm } from 'react-hook-form'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { correctionConflictId, draftConflictId } from '../conflicts/chooseFirst.ts'
import type { DraftKind } from '../graphql/generated/graphql.ts'
import { useCorrection } from '../graphql/useCorrection.ts'
import type { Change } from '../graphql/useCorrection.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { useService } from '../layout/viewer.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { whatStays } from './draftInWords.ts'
import type { FormStart } from './formStart.ts'
import { readContent } from './readTyped.ts'
import type { Reader } from './readTyped.ts'
import { useDraft } from './useDraft.ts'

interface CorrectingProps<Version, Form, Facts> {
  start: FormStart
  kind: DraftKind
  record: Version
  formOf: (record: Version) => Form
  read: Reader<Form>
  summaryOf: (typed: Form) => string
  factsOf: (typed: Form) => MadeFacts<Facts>
  fieldPlace?: (field: string) => string | null
  request: (input: Change<Facts> & { id: string }) => Promise<Sent<{ __typename: string }>>
  onCorrected: (typed: Form) => Promise<void>
}

/** The whole record again, from the version that stands or from a draft; the old version is kept. */
export function useCorrecting<Version extends { id: string; version: number; isWithdrawn: boolean }, Form extends FieldValues & { reason: string }, Facts>({
  start, kind, record, formOf, read, summaryOf, factsOf, fieldPlace, request, onCorrected,
}: CorrectingProps<Version, Form, Facts>) {
  const { key, saved } = start
  const { id } = record
  const { today } = useService()
  const typedFirst = saved ? readContent(saved.content, read) : formOf(record)
  const form = useForm<Form, unknown, Form>({ defaultValues: typedFirst as DefaultValues<Form> })
  const { version, stale, correct, goOn } = useCorrection<Version>(saved?.recordVersion ?? record.version)
  const draft = useDraft<Form>({ form, start, kind, record: { id, version }, read, summaryOf })
  const submission = useSubmission({
    key,
    fieldPlace,
    isCorrection: true,
    whatStays: whatStays(draft.state, today),
    stillHolds: ({ field }) => (field !== draftConflictId || draft.state.kind === 'stale') && (field !== correctionConflictId || stale !== null),
  })
  const hasErrors = submission.problems.length > 0 || stale !== null

  const onSubmit = form.handleSubmit(async (typed) => {
    const isCorrected = await correct(submission, typed.reason, factsOf(typed), (change) => draft.whileSent(() => request({ id, ...change })))
    if (isCorrected) await onCorrected(typed)
  })

  return { form, draft, submission, version, stale, goOn, hasErrors, onSubmit }
}
