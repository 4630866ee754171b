import type { ComparedField } from '../conflicts/compareFields.ts'
import { useAnswer } from '../graphql/useAnswer.ts'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { SummaryList } from '../parts/SummaryList.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { draftDocument } from './draftDocuments.ts'
import { heldInWords } from './heldInWords.ts'
import { readContent } from './readTyped.ts'
import type { Reader } from './readTyped.ts'

interface DraftHeldProps<Form> {
  draftKey: string
  read: Reader<Form>
  comparison: (lists: ReferenceLists) => readonly ComparedField<Form>[]
}

/** What a draft holds, to be read and copied, where its form cannot be opened. */
export function DraftHeld<Form extends { reason: string }>({ draftKey, read, comparison }: DraftHeldProps<Form>) {
  const { lists } = useReferenceLists()
  const { data, error, askAgain } = useAnswer({ query: draftDocument, variables: { key: draftKey }, requestPolicy: 'network-only' })
  if (!data) return error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="your draft" />
  if (!data.draft) return null
  if (!lists) return <Loading what="your draft" />
  const typed = readContent(data.draft.content, read)
  const rows = heldInWords(comparison(lists), typed).map(({ name, words }) => ({ name, value: <span className="lv-as-typed">{words}</span> }))
  return (
    <section aria-labelledby="draft-held">
      <h2 className="govuk-heading-m" id="draft-held">What your draft holds</h2>
      {typed.reason.trim() ? <p className="govuk-body">Why the record is corrected: {typed.reason}</p> : null}
      <SummaryList rows={rows} />
    </section>
  )
}
