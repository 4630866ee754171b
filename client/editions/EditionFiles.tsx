import { useState } from 'react'
import { useClient } from 'urql'
import { downloadFile } from '../exports/downloadFile.ts'
import { periodInFileName } from '../exports/csvFile.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import { SendButton } from '../parts/SendButton.tsx'
import { editionFilesDocument } from './editionDocuments.ts'
import type { ShownEdition } from './editionDocuments.ts'

const kinds = {
  json: { name: 'JSON', type: 'application/json;charset=utf-8' },
  csv: { name: 'CSV', type: 'text/csv;charset=utf-8' },
} as const

type Kind = keyof typeof kinds

/** Its files exactly as the server gives them: not a byte is changed, so that their hashes can be checked. */
export function EditionFiles({ edition }: { edition: Pick<ShownEdition, 'number' | 'period' | 'jsonSha256' | 'csvSha256'> }) {
  const { number, period, jsonSha256, csvSha256 } = edition
  const client = useClient()
  const [fetching, setFetching] = useState<Kind | null>(null)
  const [said, setSaid] = useState('')

  async function download(kind: Kind) {
    setFetching(kind)
    setSaid('')
    const { data, error } = await client.query(editionFilesDocument, { number }).toPromise()
    setFetching(null)
    const file = data?.edition?.[kind]
    if (typeof file !== 'string') return setSaid(`The file could not be fetched. ${error ? failureInWords(error) : 'The edition was not found.'}`)
    downloadFile(`longview-edition-${number}-${periodInFileName(period.code)}.${kind}`, file, kinds[kind].type)
    setSaid(`The ${kinds[kind].name} file is made. Your browser saves it.`)
  }

  return (
    <section aria-labelledby="files">
      <h2 className="govuk-heading-m" id="files">Files</h2>
      <div className="lv-actions">
        {(['json', 'csv'] as const).map((kind) => (
          <SendButton key={kind} kind="secondary" isSending={fetching === kind} onClick={() => void download(kind)}>Download {kinds[kind].name}</SendButton>
        ))}
      </div>
      <p role="status" className="govuk-body">{said}</p>
      <dl className="lv-hashes">
        <dt>SHA-256 of the JSON file</dt>
        <dd><code className="lv-hash">{jsonSha256}</code></dd>
        <dt>SHA-256 of the CSV file</dt>
        <dd><code className="lv-hash">{csvSha256}</code></dd>
      </dl>
    </section>
  )
}
