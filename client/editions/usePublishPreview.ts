import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { CombinedError } from 'urql'
import { acceptedBeforeDocument, publishPreviewDocument } from './publishDocuments.ts'
import { mayStandAccepted, publishPreview } from './publishPreview.ts'
import type { PublishPreview } from './publishPreview.ts'
import { returnsOfPeriod } from './returnsOfPeriod.ts'

/** Asked for at once; the server takes only so many requests of one person. */
const together = 4

interface Preview {
  preview: PublishPreview | null
  /** Why the period cannot be published, in words of the API. */
  refusal: string | null
  error: CombinedError | null
}

const none: Preview = { preview: null, refusal: null, error: null }

/** What an edition of a period would hold and lack, as things are now; also of returns that are being prepared again. */
export function usePublishPreview(code: string | undefined) {
  const client = useClient()
  const [attempt, setAttempt] = useState(0)
  const [known, setKnown] = useState<Preview & { code: string | undefined }>({ ...none, code })

  useEffect(() => {
    const range = code ? returnsOfPeriod(code) : null
    let isLeft = false
    const tell = (answer: Partial<Preview>) => {
      if (!isLeft) setKnown({ ...none, ...answer, code })
    }
    const ask = { requestPolicy: 'network-only' } as const

    async function look(): Promise<void> {
      if (!code) return
      if (!range) return tell({ refusal: 'Choose a month, a quarter or a year that has ended: only whole returns are published' })
      const { data, error } = await client.query(publishPreviewDocument, range, ask).toPromise()
      if (!data || error) return error ? tell({ error }) : undefined
      if (data.desk.__typename === 'Refusal') return tell({ refusal: data.desk.message })
      const returns = data.desk.rows.flatMap(({ cells }) => cells.toReversed())
      const unsure = returns.filter(mayStandAccepted)
      const accepted = new Set<string>()
      for (let begin = 0; begin < unsure.length; begin += together) {
        const answers = await Promise.all(unsure.slice(begin, begin + together).map(({ unit, period }) =>
          client.query(acceptedBeforeDocument, { unit: unit.code, period: period.code }, ask).toPromise()))
        for (const answer of answers) {
          if (answer.error) return tell({ error: answer.error })
          const one = answer.data?.return
          if (one?.acceptedAt) accepted.add(`${one.unit.code} ${one.period.code}`)
        }
      }
      tell({ preview: publishPreview(returns, accepted) })
    }
    void look()
    return () => {
      isLeft = true
    }
  }, [client, code, attempt])

  const { preview, refusal, error } = known.code === code ? known : none
  return { preview, refusal, error, askAgain: () => setAttempt((count) => count + 1) }
}
