import { useState } from 'react'
import { useMutation } from 'urql'
import { discardDraftDocument } from '../drafts/draftDocuments.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { DraftFoundFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { DraftFound } from './DraftFound.tsx'
import { draftName } from './draftName.ts'
import './home.css'

/** What the viewer began and did not send, from any machine, the last saved first. Nothing is shown where there is none. */
export function YourDrafts({ drafts }: { drafts: readonly DraftFoundFragment[] }) {
  const [, discard] = useMutation(discardDraftDocument)
  const [said, setSaid] = useState<JustSaid | null>(null)
  const [thrownAway, setThrownAway] = useState<readonly string[]>([])
  const shown = drafts.filter(({ key }) => !thrownAway.includes(key))

  /** Answers why the draft is still there, or null. */
  async function throwAway({ key, revision }: DraftFoundFragment): Promise<string | null> {
    const { data, error } = await discard({ input: { key, revision } })
    const answer = data?.discardDraft
    if (answer?.__typename === 'DraftDiscarded') return null
    return error ? failureInWords(error) : (answer?.message ?? 'Longview gave no answer.')
  }

  function tellThrownAway(draft: DraftFoundFragment) {
    setThrownAway((keys) => [...keys, draft.key])
    setSaid({ words: `The draft is thrown away: ${draftName(draft)}.` })
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
                throwAway={() => throwAway(draft)}
                onThrownAway={() => tellThrownAway(draft)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Told said={said} />
    </>
  )
}
