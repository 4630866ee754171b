import { useForm } from 'react-hook-form'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { draftConflictId } from '../conflicts/chooseFirst.ts'
import type { DraftKind } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { useService } from '../layout/viewer.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { whatStays } from './draftInWords.ts'
import type { FormStart } from './formStart.ts'
import { readContent } from './readTyped.ts'
import type { Reader } from './readTyped.ts'
import { useDraft } from './useDraft.ts'

interface RecordingProps<Form, Facts, Answer> {
  start: FormStart
  kind: DraftKind
  empty: Form
  read: Reader<Form>
  summaryOf: (typed: Form) => string
  factsOf: (typed: Form) => MadeFacts<Facts>
  fieldPlace?: (field: string) => string | null
  request: (input: { key: string; facts: Facts }, typed: Form) => Promise<Sent<Answer>>
  /** With any answer but a refusal. */
  onAnswer: (answer: NonNullable<Answer>) => Promise<void>
}

/** A new record, from the first key typed to the answer; kept as a draft in between. */
export function useRecording<Form extends FieldValues, Facts, Answer extends { __typename: string }>({
  start, kind, empty, read, summaryOf, factsOf, fieldPlace, request, onAnswer,
}: RecordingProps<Form, Facts, Answer>) {
  const { today } = useService()
  const typedFirst = start.saved ? readContent(start.saved.content, read) : empty
  const form = useForm<Form, unknown, Form>({ defaultValues: typedFirst as DefaultValues<Form> })
  const draft = useDraft<Form>({ form, start, kind, read, summaryOf })
  const submission = useSubmission({
    key: start.key,
    fieldPlace,
    whatStays: whatStays(draft.state, today),
    stillHolds: ({ field }) => field !== draftConflictId || draft.state.kind === 'stale',
  })

  const onSubmit = form.handleSubmit(async (typed) => {
    const made = factsOf(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send<Answer>((key) => draft.whileSent(() => request({ key, facts: made.facts }, typed)))
    if (answer) await onAnswer(answer)
  })

  return { form, draft, submission, onSubmit }
}
