import { useState } from 'react'
import { useClient } from 'urql'
import { bytesOfBase64 } from '../exports/bytesOfBase64.ts'
import { downloadFile } from '../exports/downloadFile.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import { Button } from '../parts/Button.tsx'
import { SendButton } from '../parts/SendButton.tsx'
import { fileInWords } from './fileInWords.ts'
import { packFileDocument, type PackStanding } from './packDocuments.ts'

type File = PackStanding['files'][number]

/** Its files exactly as the server gives them: not a byte is changed, so that their hashes can be checked. */
export function PackFiles({ pack }: { pack: Pick<PackStanding, 'number' | 'state' | 'files' | 'whyNoPdf'> }) {
  const { number, state, files, whyNoPdf } = pack
  const client = useClient()
  const [fetching, setFetching] = useState<File['kind'] | null>(null)
  const [said, setSaid] = useState('')

  async function download({ kind, name, mediaType }: File) {
    setFetching(kind)
    setSaid('')
    const { data, error } = await client.query(packFileDocument, { number, kind }, { requestPolicy: 'network-only' }).toPromise()
    setFetching(null)
    const file = data?.boardPack?.file
    if (typeof file !== 'string') return setSaid(`The ${kind} file could not be fetched. ${error ? failureInWords(error) : 'The pack has no such file.'}`)
    downloadFile(name, bytesOfBase64(file), mediaType)
    setSaid(`The ${kind} file is here. Your browser saves it.`)
  }

  return (
    <section className="lv-pack-screen lv-pack-files" aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">Files</h2>
      {state === 'PRINTING' && <p className="govuk-body">The PDF is being printed. It will stand here by itself.</p>}
      {whyNoPdf && (
        <>
          <p className="govuk-body">There is no PDF. {whyNoPdf}</p>
          <div className="lv-actions"><Button kind="secondary" onClick={() => window.print()}>Print this page</Button></div>
        </>
      )}
      <ul className="govuk-list lv-pack-files__list">
        {files.map((file) => (
          <li key={file.kind} className="lv-pack-files__file">
            <SendButton kind="secondary" className="lv-inline" isSending={fetching === file.kind} onClick={() => void download(file)}>Download {file.kind}</SendButton>
            <span className="lv-pack-files__facts">
              {fileInWords(file)}
              <br />
              SHA-256 <code className="lv-pack-files__hash">{file.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="govuk-body">{said}</p>
    </section>
  )
}
