import { useState } from 'react'
import { useClient } from 'urql'
import { downloadFile } from '../exports/downloadFile.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { ReadFileForm } from './ReadFileForm.tsx'
import { returnFileDocument } from './returnFileDocuments.ts'

interface ReturnFileSectionProps {
  shown: WholeReturnFragment
  /** Whether figures can be stated now, so that a file can be read in. */
  isPreparing: boolean
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
  /** What came of the file that was read in last. */
  said: JustSaid | null
  /** A file was read in, told in words: what the fields show is older now. */
  onRead: (words: string) => void
}

type Part = 'csv' | 'metadata'

/** The return as a file for another service: out, and while it is prepared in. */
export function ReturnFileSection({ shown, isPreparing, said, askAgain, onAttempt, onRead }: ReturnFileSectionProps) {
  const client = useClient()
  const [fetching, setFetching] = useState<Part | null>(null)
  const [told, setTold] = useState('')
  const [filesRead, setFilesRead] = useState(0)
  const { unit, period } = shown

  async function download(part: Part) {
    setFetching(part)
    setTold('')
    const { data, error } = await client.query(returnFileDocument, { unit: unit.code, period: period.code }, { requestPolicy: 'network-only' }).toPromise()
    setFetching(null)
    const file = data?.returnFile
    if (!file) return setTold(`The file could not be made. ${error ? failureInWords(error) : 'The return was not found.'}`)
    if (part === 'csv') downloadFile(file.name, file.csv)
    else downloadFile(`${file.name}-metadata.json`, file.metadata, 'application/csvm+json;charset=utf-8')
    setTold('The file is made. Your browser saves it.')
  }

  return (
    <section aria-labelledby="as-file">
      <h2 className="govuk-heading-m" id="as-file">The return as a file</h2>
      <p className="govuk-body">Every part of every figure with what the unit says of it, as on this page, as CSV. The description says what each column holds.</p>
      <div className="lv-actions">
        <SendButton kind="secondary" isSending={fetching === 'csv'} onClick={() => void download('csv')}>Download as file</SendButton>
        <SendButton kind="secondary" isSending={fetching === 'metadata'} onClick={() => void download('metadata')}>Download its description</SendButton>
      </div>
      <p role="status" className="govuk-body">{told}</p>
      <Told said={said} />
      {isPreparing ? (
        <>
          <h3 className="govuk-heading-s">Read a file in</h3>
          <ReadFileForm
            key={filesRead}
            shown={shown}
            askAgain={askAgain}
            onAttempt={onAttempt}
            onKept={(words) => {
              setFilesRead(filesRead + 1)
              onRead(words)
            }}
          />
        </>
      ) : null}
    </section>
  )
}
