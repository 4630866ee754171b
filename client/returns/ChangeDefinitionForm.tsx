import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { useLeaveGuard } from '../drafts/useLeaveGuard.ts'
import type { ReturnDefinitionFactsFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { Button } from '../parts/Button.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { LongForm } from '../parts/LongForm.tsx'
import { problemOf } from '../parts/problem.ts'
import { RadioGroup } from '../parts/RadioGroup.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextArea } from '../parts/TextArea.tsx'
import { TextField } from '../parts/TextField.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { definitionFacts, definitionStart } from './definitionForm.ts'
import type { FigureToAsk, TypedDefinition } from './definitionForm.ts'
import { changeReturnDefinitionDocument } from './definitionsDocument.ts'
import { FiguresToAsk } from './FiguresToAsk.tsx'

interface ChangeDefinitionFormProps {
  definitions: readonly ReturnDefinitionFactsFragment[]
  toAsk: readonly FigureToAsk[]
  onAttempt: (hasErrors: boolean) => void
  onDone: (words: string) => void
  onCancel: () => void
}

/** Another version of what returns ask, from a period on. What is asked now is what one starts from. */
export function ChangeDefinitionForm({ definitions, toAsk, onAttempt, onDone, onCancel }: ChangeDefinitionFormProps) {
  const client = useClient()
  const submission = useSubmission()
  const { problems, attempt, isSending, warning } = submission
  const heading = useRef<HTMLHeadingElement>(null)
  const [start] = useState(() => definitionStart(definitions, toAsk))
  const [typed, setTyped] = useState(start)
  const hasErrors = problems.length > 0
  const leaveFreely = useLeaveGuard(typed !== start, 'What you typed is not sent. Leave this page and lose it?')
  const change = (part: Partial<TypedDefinition>) => setTyped({ ...typed, ...part })

  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function send() {
    const made = definitionFacts(typed)
    if ('problems' in made) return submission.refuse(made.problems)
    const answer = await submission.send(async (key) => {
      const { data, error } = await client.mutation(changeReturnDefinitionDocument, { input: { key, ...made.facts } }).toPromise()
      return { answer: data?.answer, error }
    })
    if (!answer) return
    leaveFreely()
    const before = answer.beginsReporting ? 'No return is expected of earlier periods' : 'Returns of earlier periods keep what they were asked'
    onDone(`Version ${answer.version} holds from ${dayInWords(answer.validFrom)}. ${before}.`)
  }

  return (
    <section className="lv-reason-panel" aria-labelledby="change-definition">
      <h2 className="govuk-heading-m" id="change-definition" tabIndex={-1} ref={heading}>Change what is asked</h2>
      <LongForm
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ErrorSummary problems={problems} attempt={attempt} />
        <TextWarningBox warning={warning} attempt={attempt} />
        <SentFields isSending={isSending}>
          <TextField
            id="validFrom"
            label="First month for which it holds"
            hint="Like January 2027. No return of that period or a later one may have been started."
            width={20}
            value={typed.validFrom}
            error={problemOf(problems, 'validFrom')}
            onChange={({ target }) => change({ validFrom: target.value })}
          />
          <RadioGroup
            id="months"
            label="One return covers"
            options={[{ value: '1', text: 'One month' }, { value: '3', text: 'Three months' }]}
            error={problemOf(problems, 'months')}
            chosen={typed.months}
            button={{ name: 'months', onChange: ({ target }) => change({ months: target.value === '3' ? '3' : '1' }) }}
          />
          <TextField
            id="dueWorkingDays"
            label="Working day after the period by which it is due"
            hint="Monday to Friday, without the bank holidays of England and Wales."
            width={3}
            inputMode="numeric"
            value={typed.dueWorkingDays}
            error={problemOf(problems, 'dueWorkingDays')}
            onChange={({ target }) => change({ dueWorkingDays: target.value })}
          />
          <CheckboxGroup
            id="beginsReporting"
            label="Where reporting begins"
            hint="For an installation of which no return has been started yet."
            options={[{ value: 'yes', text: 'No return is expected of periods before this month' }]}
            error={problemOf(problems, 'beginsReporting')}
            box={{ name: 'beginsReporting', checked: typed.beginsReporting, onChange: ({ target }) => change({ beginsReporting: target.checked }) }}
          />
          <FiguresToAsk figures={typed.figures} error={problemOf(problems, 'figures', true)} onChange={(figures) => change({ figures })} />
          <TextArea
            id="reason"
            label="Why it is changed"
            rows={3}
            value={typed.reason}
            error={problemOf(problems, 'reason')}
            onChange={({ target }) => change({ reason: target.value })}
          />
        </SentFields>
        <div className="lv-actions">
          <SendButton type="submit" isSending={isSending}>Change what is asked</SendButton>
          <Button kind="secondary" onClick={onCancel}>Leave it as it is</Button>
        </div>
      </LongForm>
    </section>
  )
}
