import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CombinedError } from 'urql'
import { useSubmission } from '../graphql/useSubmission.ts'
import type { RecordAddress } from './recordAddress.ts'

/** What every such mutation takes: which version of which record, and why. */
export interface ReasonedChange {
  key: string
  id: string
  /** The version that the reader saw. */
  version: number
  reason: string
}

export interface ReasonedAnswer {
  answer: { __typename: string } | undefined
  error?: CombinedError | undefined
}

const staleWords = 'Somebody else changed this record first, and you changed nothing. It is shown here as it stands now.'

interface Reasoned {
  record: { id: string; version: number }
  reason: string
  request: (change: ReasonedChange) => Promise<ReasonedAnswer>
  /** The page that shows what came of it, and what it says first. */
  next: RecordAddress
  justDone: string
}

/**
 * Does something to a record that needs a reason: withdraw, restore, merge. When somebody else was quicker nothing
 * is changed; `onStale` fetches the record as it stands, and `isStale` says so until the next attempt.
 */
export function useReasonedChange(onStale: () => void) {
  const submission = useSubmission()
  const navigate = useNavigate()
  const [isStale, setIsStale] = useState(false)
  const [isDone, setIsDone] = useState(false)

  async function change({ record, reason, request, next, justDone }: Reasoned): Promise<void> {
    setIsStale(false)
    const answer = await submission.send((key) => request({ key, id: record.id, version: record.version, reason }))
    if (!answer) return
    if (answer.__typename.startsWith('Stale')) {
      submission.refuse([{ field: '', message: staleWords }])
      setIsStale(true)
      onStale()
      return
    }
    setIsDone(true)
    await navigate({ ...next, state: { justDone } })
  }

  return { submission, isStale, isDone, change }
}
