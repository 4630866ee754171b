import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { ManagedPersonFactsFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { useService } from '../layout/viewer.ts'
import { optionsFrom } from '../lists/optionsFrom.ts'
import { DayRangeField } from '../parts/DayRangeField.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { inSentence } from '../parts/numberInWords.ts'
import { problemOf } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { noDays, typedDays } from '../periods/typedDays.ts'
import { problemsOnPage } from '../records/problemsOnPage.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { optionsOf, useReferenceLists } from '../units/referenceLists.ts'
import { grantFacts } from './grantForm.ts'
import type { GrantForm } from './grantForm.ts'
import { holdsInWords, roleOfUnit } from './grantInWords.ts'
import { personMutations } from './personMutations.ts'
import { isOfUnit, roleCodes, roleWords } from './roleWords.ts'
import '../records/records.css'

interface GiveGrantFormProps {
  person: ManagedPersonFactsFragment
  onAttempt: (hasErrors: boolean) => void
}

const fields = ['role', 'unit', 'reason', ...['from', 'to'].flatMap((day) => ['', '.month', '.year'].map((part) => `${day}${part}`))]

/** Which role, where, on which days and why; it begins today unless another day is typed. */
export function GiveGrantForm({ person, onAttempt }: GiveGrantFormProps) {
  const { today } = useService()
  const client = useClient()
  const navigate = useNavigate()
  const { lists } = useReferenceLists()
  const [typed, setTyped] = useState<GrantForm>({ role: '', unit: '', from: typedDays(today), to: noDays, reason: '' })
  const submission = useSubmission()
  const { problems, attempt, isSending } = submission
  const hasErrors = problems.length > 0
  const type = (change: Partial<GrantForm>) => setTyped((before) => ({ ...before, ...change }))
  useEffect(() => onAttempt(hasErrors), [hasErrors, onAttempt])

  async function give() {
    const made = grantFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send((key) => personMutations(client).give({ key, person: person.code, ...made.facts }))
    if (answer?.__typename !== 'Grant') return
    const justDone = `The role is given. ${answer.whyNotConfirm ?? 'It holds once another administrator has confirmed it.'}`
    await navigate({ to: '/settings/people/$code', params: { code: person.code }, state: { justDone } })
  }

  return (
    <form
      className="lv-form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
    >
      <ErrorSummary problems={problemsOnPage(problems, fields)} attempt={attempt} />
      <TextWarningBox warning={submission.warning} attempt={attempt} />
      <p className="govuk-body">
        {roleTodayInWords(person)}{' '}
        What you give holds once another administrator has confirmed it.
      </p>
      <SentFields isSending={isSending}>
        <Select
          id="role"
          label="Role"
          noneText="Choose a role"
          options={optionsFrom(roleWords)}
          value={typed.role}
          error={problemOf(problems, 'role')}
          onChange={({ target }) => type({ role: roleCodes.find((code) => code === target.value) ?? '' })}
        />
        {isOfUnit(typed.role) ? (
          <Select
            id="unit"
            label="Unit"
            hint="The role is held in one unit, and opens that unit’s records only."
            noneText="Choose a unit"
            options={optionsOf(lists?.units ?? [])}
            value={typed.unit}
            error={problemOf(problems, 'unit')}
            onChange={({ target }) => type({ unit: target.value })}
          />
        ) : null}
        <DayRangeField id="from" label="First day" isSingle value={typed.from} onChange={(from) => type({ from })} errorOf={(place) => problemOf(problems, `from${place}`)} />
        <DayRangeField
          id="to"
          label="Last day, if there is one"
          hint="Leave it empty where the role holds until somebody ends it."
          isSingle
          value={typed.to}
          onChange={(to) => type({ to })}
          errorOf={(place) => problemOf(problems, `to${place}`)}
        />
        <TextArea
          id="reason"
          label="Why the role is given"
          hint="The second administrator decides by it. No names."
          value={typed.reason}
          error={problemOf(problems, 'reason')}
          onChange={({ target }) => type({ reason: target.value })}
        />
      </SentFields>
      <div className="lv-actions">
        <SendButton type="submit" isSending={isSending}>Give role</SendButton>
        <Link to="/settings/people/$code" params={{ code: person.code }} className="govuk-link lv-action">
          Cancel
        </Link>
      </div>
    </form>
  )
}

/** What the person is today, and what that means for another role. */
function roleTodayInWords({ label, grantNow }: ManagedPersonFactsFragment): string {
  if (!grantNow) return `${label} has no role today.`
  return (
    `${label} is ${inSentence(roleOfUnit(grantNow))} today, ${inSentence(holdsInWords(grantNow))}. ` +
    `A person has one role at a time, so that one must be ended before another is confirmed${grantNow.to ? ', or this one begins after it' : ''}.`
  )
}
