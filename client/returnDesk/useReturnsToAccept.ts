import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { CombinedError } from 'urql'
import type { ShownCell } from './deskFragment.ts'
import { deskReturnDocument } from './deskReturnDocument.ts'
import type { DeskReturn } from './deskReturnDocument.ts'

/** Asked for at once; the server takes only so many requests of one person. */
const together = 4

/** What is to be known of each return before all of them are accepted, in the same order; none until all have come. */
export function useReturnsToAccept(chosen: readonly ShownCell[]) {
  const client = useClient()
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<{ returns: DeskReturn[] | null; error: CombinedError | null }>({ returns: null, error: null })
  // What is confirmed is what was chosen when the confirmation was opened.
  const [which] = useState(() => chosen.map(({ unit, period }) => ({ unit: unit.code, period: period.code })))

  useEffect(() => {
    let isLeft = false
    async function ask() {
      const returns: DeskReturn[] = []
      for (let begin = 0; begin < which.length; begin += together) {
        const some = which.slice(begin, begin + together)
        const answers = await Promise.all(some.map((one) => client.query(deskReturnDocument, one, { requestPolicy: 'network-only' }).toPromise()))
        for (const { data, error } of answers) {
          if (isLeft) return
          if (error) return setAnswer((before) => ({ ...before, error }))
          if (data?.return) returns.push(data.return)
        }
      }
      if (!isLeft) setAnswer({ returns, error: null })
    }
    void ask()
    return () => {
      isLeft = true
    }
  }, [client, which, attempt])

  return { ...answer, askAgain: () => setAttempt((count) => count + 1) }
}
