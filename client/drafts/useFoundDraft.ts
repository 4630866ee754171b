import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { DraftsOfRecordsQuery } from '../graphql/generated/graphql.ts'
import { draftsOfRecordsDocument } from './draftDocuments.ts'
import { findDraft } from './findDraft.ts'
import type { AskedDraft } from './findDraft.ts'

type FoundDraft =
  | { kind: 'asking' }
  | AskedDraft
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
    if (key !== null) {
      void findDraft(client, key, recordId).then(known)
    } else if (recordId !== null) {
      void client.query(draftsOfRecordsDocument, {}, { requestPolicy: 'network-only' }).toPromise().then(({ data }) => {
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
