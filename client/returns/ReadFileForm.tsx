import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import { useClient } from 'urql'
import { saveDraftsNow } from '../drafts/saveDraftsNow.ts'
import type { FileReadingFragment, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { useSubmission } from '../graphql/useSubmission.ts'
import { ErrorSummary } from '../parts/ErrorSummary.tsx'
import { problemOf } from '../parts/problem.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { SentFields } from '../parts/SentFields.tsx'
import { TextField } from '../parts/TextField.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { TextWarningBox } from '../screening/TextWarningBox.tsx'
import { chosenFile } from './chosenFile.ts'
import { FileReadingView } from './FileReadingView.tsx'
import { readingInWords } from './readingInWords.ts'
import { readReturnFileDocument } from './returnFileDocuments.ts'
import { staleInWords } from './sendStep.ts'

interface ReadFileFormProps {
  shown: Pick<WholeReturnFragment, 'period' | 'version'>
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
  /** The file was read in; told in words. */
  onKept: (words: string) => void
}

const fileField = 'return-file'

/** A file read into the return: first what it would change, then, once confirmed, all of it or nothing. */
export function ReadFileForm({ shown, askAgain, onAttempt, onKept }: ReadFileFormProps) {
  const client = useClient()
  const submission = useSubmission({ whatStays: 'The file is still chosen here.' })
  const { problems, attempt, isSending, warning } = submission
  const [text, setText] = useState<string | null>(null)
  const [reading, setReading] = useState<FileReadingFragment | null>(null)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const hasErrors = problems.length > 0
  const hasChanges = reading !== null && reading.problems.length === 0 && reading.changes.length + reading.words.length > 0

  useEffect(() => {
    onAttempt(hasErrors)
    return () => onAttempt(false)
  }, [hasErrors]) // `onAttempt` is made anew each time

  async function choose(file: File | undefined) {
    setReading(null)
    setSaid(null)
    const chosen = file ? await chosenFile(file) : null
    setText(chosen && 'text' in chosen ? chosen.text : null)
    submission.refuse(chosen && 'problem' in chosen ? [{ field: fileField, message: chosen.problem }] : [])
  }

  async function send(isTrial: boolean) {
    if (text === null) return submission.refuse(hasErrors ? problems : [{ field: fileField, message: 'Choose a file' }])
    await saveDraftsNow()
    const answer = await submission.send(async (key) => {
      const { data, error } = await client.mutation(readReturnFileDocument, { input: { key, period: shown.period.code, version: shown.version, isTrial, text } }).toPromise()
      const given = data?.answer
      if (given?.__typename !== 'StaleReturn') return { answer: given, error }
      askAgain()
      return { answer: undefined, unsent: { field: '', message: staleInWords(given) } }
    })
    if (!answer || answer.__typename !== 'ReturnFileReading') return
    if (answer.isKept) return onKept(readingInWords(answer))
    setReading(answer)
    setSaid({ words: readingInWords(answer) })
  }

  function tryFile(event: FormEvent) {
    event.preventDefault()
    void send(true)
  }

  return (
    <form className="lv-form" noValidate onSubmit={tryFile}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextWarningBox warning={warning} attempt={attempt} />
      <SentFields isSending={isSending}>
        <TextField
          id={fileField}
          type="file"
          accept=".csv,text/csv"
          label="File of this return"
          hint="CSV as it is downloaded here. A row says all that is to stand of its part; an empty one takes back what stands there. Parts that the file leaves out stay as they are."
          error={problemOf(problems, fileField)}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </SentFields>
      <SendButton type="submit" kind="secondary" isSending={isSending}>Show what it would change</SendButton>
      <Told said={said} />
      {reading ? <FileReadingView reading={reading} /> : null}
      {hasChanges ? <SendButton isSending={isSending} onClick={() => void send(false)}>Read the file in</SendButton> : null}
    </form>
  )
}
