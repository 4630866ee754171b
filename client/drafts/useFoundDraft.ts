import { useEffect, useState } from 'react'
import type { CombinedError } from 'urql'
import { useClient } from 'urql'
import type { DraftsOfRecordsQuery, SavedDraftFragment } from '../graphql/generated/graphql.ts'
import { draftDocument, draftsOfRecordsDocument } from './draftDocuments.ts'

export type FoundDraft =
  | { kind: 'asking' }
  | { kind: 'failed'; error: CombinedError }
  | { kind: 'found'; draft: SavedDraftFragment }
  | { kind: 'gone' }
  /** None is asked for, but there is one of the same record. */
  | { kind: 'offered'; draft: DraftsOfRecordsQuery['drafts'][number] }
  | { kind: 'none' }

interface Asked {
  /** The draft in the address; none for a form that begins here. */
  key: string | null
  /** The record that is corrected. */
  recordId: string | null
}

/** Asks once, and not again when the draft is saved later: the form itself then knows better. */
export function useFoundDraft({ key, recordId }: Asked): { found: FoundDraft; askAgain: () => void } {
  const client = useClient()
  const [attempt, setAttempt] = useState(0)
  const asked = `${key} ${recordId} ${attempt}`
  const [answer, setAnswer] = useState<{ to: string; found: FoundDraft } | null>(null)

  useEffect(() => {
    let isNewest = true
    const known = (found: FoundDraft) => {
      if (isNewest) setAnswer({ to: asked, found })
    }
    const network = { requestPolicy: 'network-only' } as const
    if (key !== null) {
      void client.query(draftDocument, { key }, network).toPromise().then(({ data, error }) => {
        const draft = data?.draft
        if (error) known({ kind: 'failed', error })
        else known(draft && (draft.record?.id ?? null) === recordId ? { kind: 'found', draft } : { kind: 'gone' })
      })
    } else if (recordId !== null) {
      void client.query(draftsOfRecordsDocument, {}, network).toPromise().then(({ data }) => {
        const draft = data?.drafts.find(({ record }) => record?.id === recordId)
        known(draft ? { kind: 'offered', draft } : { kind: 'none' })
      })
    }
    return () => {
      isNewest = false
    }
  }, [client, key, recordId, asked])

  const isNothingAsked = key === null && recordId === null
  const found: FoundDraft = isNothingAsked ? { kind: 'none' } : answer?.to === asked ? answer.found : { kind: 'asking' }
  return { found, askAgain: () => setAttempt((count) => count + 1) }
}
