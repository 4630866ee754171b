import { useState } from 'react'
import type { CombinedError } from 'urql'
import type { Problem } from '../parts/problem.ts'
import type { useSubmission } from './useSubmission.ts'

/** A correction as it is sent: the facts, why, and the version that the form started from. */
export interface Change<Facts> {
  key: string
  version: number
  reason: string
  facts: Facts
}

/** Somebody else was quicker: the version that the form started from, and the one that stands now. */
export interface Stale<Version extends { version: number }> {
  message: string
  yours: Version
  current: Version
}

interface Answered {
  answer: { __typename: string } | undefined
  error?: CombinedError | undefined
}

/**
 * Corrects a record from the version that the form started from. When somebody else was quicker, both
 * versions are kept to be shown, and the next attempt can go on from the one that stands.
 */
export function useCorrection<Version extends { version: number }>(startedFrom: number, submission: ReturnType<typeof useSubmission>) {
  const [version, setVersion] = useState(startedFrom)
  const [stale, setStale] = useState<Stale<Version> | null>(null)

  /** @returns whether the record is corrected; if not, the problems or both versions are set */
  async function correct<Facts>(
    typedReason: string,
    made: { facts: Facts } | { problems: Problem[] },
    request: (change: Change<Facts>) => Promise<Answered>,
  ): Promise<boolean> {
    const reason = typedReason.trim()
    const missing = reason ? [] : [{ field: 'reason', message: 'Enter why the record is corrected' }]
    if ('problems' in made || missing.length > 0) {
      submission.refuse([...missing, ...('problems' in made ? made.problems : [])])
      return false
    }
    const answer = await submission.send((key) => request({ key, version, reason, facts: made.facts }))
    if (isStale<Version>(answer)) setStale(answer)
    return answer !== null && !isStale<Version>(answer)
  }

  function goOn() {
    if (!stale) return
    setVersion(stale.current.version)
    setStale(null)
  }

  return { version, stale, correct, goOn, hasErrors: submission.problems.length > 0 || stale !== null }
}

function isStale<Version extends { version: number }>(answer: { __typename: string } | null): answer is Stale<Version> & { __typename: string } {
  return answer !== null && answer.__typename.startsWith('Stale')
}
