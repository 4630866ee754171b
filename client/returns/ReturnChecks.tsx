import type { MouseEvent } from 'react'
import { goToField } from '../parts/goToField.ts'
import { countOf } from '../parts/numberInWords.ts'
import { problemOf } from '../parts/problem.ts'
import { TextArea } from '../parts/TextArea.tsx'
import { errorsIn, fieldOfCheck, inOrder, unanswered } from './checkFields.ts'
import type { FoundCheck } from './checkFields.ts'
import { placeOf } from './stated.ts'
import type { ReturnForm } from './useReturnForm.ts'

interface ReturnChecksProps {
  checks: readonly FoundCheck[]
  form: ReturnForm | null
  isFrozen: boolean
}

/** What is to be mended or said before approval; once approved, what was said then. */
export function ReturnChecks({ checks, form, isFrozen }: ReturnChecksProps) {
  const ordered = inOrder(checks)
  return (
    <section aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks" tabIndex={-1}>{isFrozen ? 'What was checked' : 'To mend or say before approval'}</h2>
      <p className="govuk-body" role="status">{checksInWords(checks, isFrozen)}</p>
      {ordered.length > 0 ? (
        <ul className="lv-return__checks">
          {ordered.map((check) => <CheckItem key={`${check.code} ${check.figure} ${check.key} ${check.wordAbout} ${check.wordKey}`} check={check} form={form} />)}
        </ul>
      ) : null}
    </section>
  )
}

function checksInWords(checks: readonly FoundCheck[], isFrozen: boolean): string {
  if (checks.length === 0) return isFrozen ? 'No check asked for a word.' : 'Nothing stops approval.'
  if (isFrozen) return 'What was found before approval, and what the unit said of it.'
  const errors = errorsIn(checks)
  const words = unanswered(checks)
  const parts = [...(errors > 0 ? [`${countOf(errors, 'error')} to mend`] : []), ...(words > 0 ? [`${countOf(words, 'word', 'words')} to add`] : [])]
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Every warning has its word. Nothing stops approval.'
}

function CheckItem({ check, form }: { check: FoundCheck; form: ReturnForm | null }) {
  const { level, message, word, wordAbout, wordKey } = check
  const place = placeOf(wordAbout, wordKey)
  const isError = level === 'ERROR'
  const field = fieldOfCheck(check, form !== null)
  return (
    <li className={isError ? 'lv-return__check lv-return__check--error' : 'lv-return__check'}>
      <p className="govuk-body">
        <strong>{isError ? 'Error' : 'Warning'}:</strong> {field ? <a href={`#${field}`} className="govuk-link" onClick={(event: MouseEvent) => goToField(event, field)}>{message}</a> : message}
      </p>
      {isError ? null : form ? (
        <TextArea
          id={`${place}.note`}
          label={<>What the unit says<span className="govuk-visually-hidden">: {message}</span></>}
          rows={2}
          value={form.at(place).note}
          error={problemOf(form.problems, `${place}.note`)}
          onChange={({ target }) => form.change(place, { note: target.value })}
        />
      ) : (
        <p className="govuk-body">{word ? `The unit says: ${word}` : 'The unit has not said anything yet.'}</p>
      )}
    </li>
  )
}
