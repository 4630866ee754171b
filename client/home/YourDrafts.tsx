import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import { discardDraftDocument } from '../drafts/draftDocuments.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { DraftFoundFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { DraftFound } from './DraftFound.tsx'
import { draftName } from './draftName.ts'
import './home.css'

/** What the viewer began and did not send, from any machine, the last saved first. Nothing is shown where there is none. */
export function YourDrafts({ drafts }: { drafts: readonly DraftFoundFragment[] }) {
  const [, discard] = useMutation(discardDraftDocument)
  const [told, setTold] = useState('')
  const [thrownAway, setThrownAway] = useState<readonly string[]>([])
  const result = useRef<HTMLParagraphElement>(null)
  const shown = drafts.filter(({ key }) => !thrownAway.includes(key))

  /** Answers why the draft is still there, or null. */
  async function throwAway(key: string): Promise<string | null> {
    const { data, error } = await discard({ input: { key } })
    const answer = data?.discardDraft
    if (answer?.__typename === 'DraftDiscarded') return null
    return error ? failureInWords(error) : (answer?.message ?? 'Longview gave no answer.')
  }

  function tellThrownAway(draft: DraftFoundFragment) {
    setThrownAway((keys) => [...keys, draft.key])
    setTold(`The draft is thrown away: ${draftName(draft)}.`)
    // What was pressed is gone, so the focus would be lost.
    result.current?.focus()
  }

  return (
    <>
      {shown.length > 0 ? (
        <section aria-labelledby="your-drafts">
          <h2 className="govuk-heading-m" id="your-drafts">
            Your drafts
          </h2>
          <p className="govuk-body">{countOf(shown.length, 'form')} begun and not sent. A draft counts nowhere; nobody else sees it.</p>
          <ul className="lv-drafts">
            {shown.map((draft) => (
              <DraftFound
                key={draft.key}
                draft={draft}
                throwAway={() => throwAway(draft.key)}
                onThrownAway={() => tellThrownAway(draft)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <p className={told ? 'govuk-body' : 'govuk-visually-hidden'} role="status" tabIndex={-1} ref={result}>
        {told}
      </p>
    </>
  )
}
