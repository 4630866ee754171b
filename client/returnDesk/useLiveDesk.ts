import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { openStream } from '../graphql/openStream.ts'
import { backgroundOptions } from '../graphql/requestOptions.ts'
import { deskChangedDocument, deskDocument } from './deskDocuments.ts'
import type { ShownDesk } from './deskFragment.ts'
import { deskWatch } from './deskWatch.ts'
import type { DeskAnswer, WatchedDesk } from './deskWatch.ts'

/**
 * The desk, kept up to date for as long as it is shown; watching it does not keep a session from ending.
 *
 * @param from code of the first period, as M2026-01; undefined leaves it to the server, as `to`
 */
export function useLiveDesk(from?: string, to?: string) {
  const client = useClient()
  const asked = `${from ?? ''} ${to ?? ''}`
  const [told, setTold] = useState<{ asked: string; watched: WatchedDesk<ShownDesk> } | null>(null)
  const watch = useRef<ReturnType<typeof deskWatch> | null>(null)

  useEffect(() => {
    const variables = { from: from ?? null, to: to ?? null }
    const ask = async (): Promise<DeskAnswer<ShownDesk>> => {
      const { data } = await client.query(deskDocument, variables, { requestPolicy: 'network-only', fetchOptions: backgroundOptions }).toPromise()
      if (!data) return { kind: 'failed' }
      return data.desk.__typename === 'Desk' ? { kind: 'desk', desk: data.desk } : { kind: 'refused', message: data.desk.message }
    }
    const watching = deskWatch<ShownDesk>({
      open: ({ next, ended }) => openStream(deskChangedDocument, variables, { next: ({ deskChanged }) => next(deskChanged), ended }),
      ask,
      tell: (watched) => setTold({ asked, watched }),
    })
    watch.current = watching
    window.addEventListener('online', watching.check)
    return () => {
      watching.stop()
      window.removeEventListener('online', watching.check)
    }
  }, [client, from, to, asked])

  // The desk of other periods is not this one.
  const watched = told?.asked === asked ? told.watched : { desk: undefined, connection: 'POLLING' as const, lastAt: null, refusal: null }
  return { ...watched, check: () => watch.current?.check() }
}
