import { useState } from 'react'
import { chooseFirst, correctionConflictId } from '../conflicts/chooseFirst.ts'
import type { MadeFacts } from '../parts/problem.ts'
import type { Sent, useSubmission } from './useSubmission.ts'

/** A correction as it is sent: the facts, why, and the version that the form started from. */
export interface Change<Facts> {
  key: string
  version: number
  reason: string
  facts: Facts
}

/** Somebody else was quicker: the version that the form started from, and the one that stands now. */
interface Standing {
  version: number
  isWithdrawn: boolean
}

export interface Stale<Version extends Standing> {
  message: string
  yours: Version
  current: Version
}

/**
 * Corrects a record from the version that the form started from. When somebody else was quicker, both
 * versions are kept to be shown, nothing more is sent until somebody chose from them, and the next attempt goes on
 * from the one that stands. A withdrawn one leaves no choice: it may be restored by now.
 *
 * @param noReason said where no reason is typed
 */
export function useCorrection<Version extends Standing>(startedFrom: number, noReason = 'Enter why the record is corrected') {
  const [version, setVersion] = useState(startedFrom)
  const [stale, setStale] = useState<Stale<Version> | null>(null)

  /** @returns whether the record is corrected; if not, the problems or both versions are set */
  async function correct<Facts>(
    submission: ReturnType<typeof useSubmission>,
    typedReason: string,
    made: MadeFacts<Facts>,
    request: (change: Change<Facts>) => Promise<Sent<{ __typename: string }>>,
  ): Promise<boolean> {
    if (stale && !stale.current.isWithdrawn) {
      submission.refuse([chooseFirst(correctionConflictId)])
      return false
    }
    const reason = typedReason.trim()
    const missing = reason ? [] : [{ field: 'reason', message: noReason }]
    if ('problems' in made || missing.length > 0) {
      submission.refuse([...missing, ...('problems' in made ? made.problems : (made.known ?? []))])
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

  return { version, stale, correct, goOn }
}

function isStale<Version extends Standing>(answer: { __typename: string } | null): answer is Stale<Version> & { __typename: string } {
  return answer !== null && answer.__typename.startsWith('Stale')
}
