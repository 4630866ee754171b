import { useNavigate } from '@tanstack/react-router'
import { useForm } from 'react-hook-form'
import { useClient, useQuery } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { missing, problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextField } from '../parts/TextField.tsx'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { optionsOf } from '../units/referenceLists.ts'
import { issuersDocument } from './issuersDocument.ts'
import { LabelField } from './LabelField.tsx'
import { personMutations } from './personMutations.ts'

const title = 'Add person'
const fields = ['label', 'issuer', 'subject']

/** Somebody who has not signed in yet, so that a role can be given before they do. */
export function AddPersonPage() {
  const [{ data, error }, ask] = useQuery({ query: issuersDocument })
  const client = useClient()
  const navigate = useNavigate()
  const submission = useSubmission()
  const { problems, attempt, isSending } = submission
  const form = useForm({ defaultValues: { label: '', issuer: '', subject: '' } })
  const issuers = data?.signIn.issuers

  const onSubmit = form.handleSubmit(async (typed) => {
    const [label, issuer, subject] = [typed.label.trim(), typed.issuer, typed.subject.trim()]
    const found = [
      ...missing(label, 'label', 'Enter how the person is shown, by role and unit'),
      ...missing(issuer, 'issuer', 'Choose who vouches for the person'),
      ...missing(subject, 'subject', 'Enter what the issuer calls the person'),
    ]
    if (found.length > 0) return submission.refuse(found)
    const answer = await submission.send((key) => personMutations(client).add({ key, label, issuer, subject }))
    if (answer?.__typename !== 'ManagedPerson') return
    await navigate({ to: '/settings/people/$code', params: { code: answer.code }, state: { justDone: 'The person is added. Give them a role next.' } })
  })

  return (
    <Page title={title} trail={[{ text: 'People and grants', to: '/settings/people' }]} hasErrors={problems.length > 0}>
      <ErrorSummary problems={problemsOnPage(problems, fields)} attempt={attempt} />
      <TextWarningBox warning={submission.warning} attempt={attempt} />
      {error ? <Failed error={error} askAgain={() => ask({ requestPolicy: 'network-only' })} /> : null}
      {!issuers && !error ? <Loading what="the issuers" /> : null}
      {issuers?.length === 0 ? (
        <Empty>No issuer is set up here, so nobody can be added: the demonstration people are all there are.</Empty>
      ) : null}
      {issuers && issuers.length > 0 ? (
        <form className="lv-form" noValidate autoComplete="off" onSubmit={onSubmit}>
          <p className="govuk-body">
            Whoever signs in once is added by that. Add somebody here only to give them a role before they do.
          </p>
          <SentFields isSending={isSending}>
            <LabelField error={problemOf(problems, 'label')} {...form.register('label')} />
            <Select id="issuer" label="Who vouches for the person" noneText="Choose one" options={optionsOf(issuers)} error={problemOf(problems, 'issuer')} {...form.register('issuer')} />
            <TextField
              id="subject"
              label="What the issuer calls the person"
              hint="The identifier (“sub”) that its administrators give you, letter by letter. Not a name or an e-mail address."
              spellCheck={false}
              maxLength={255}
              error={problemOf(problems, 'subject')}
              {...form.register('subject')}
            />
          </SentFields>
          <SendButton type="submit" isSending={isSending}>Add person</SendButton>
        </form>
      ) : null}
    </Page>
  )
}
