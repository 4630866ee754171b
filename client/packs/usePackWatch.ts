import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { backgroundOptions } from '../graphql/requestOptions.ts'
import { packDocument, packStandingDocument, type PackStanding } from './packDocuments.ts'
import { isFrozen, isUnderWay } from './packStates.ts'
import { packWatch, type PackHeard, type WatchedPack } from './packWatch.ts'

const inBackground = { requestPolicy: 'network-only', fetchOptions: backgroundOptions } as const

/**
 * How a pack stands, asked again and again while it is made; watching it does not keep a session from ending. What the page asked for itself
 * is asked again once the pack is frozen, is there or has ended.
 *
 * @param known what the page knows of it; undefined before it knows any
 */
export function usePackWatch(number: number, known: Pick<PackStanding, 'state'> | null | undefined): WatchedPack<PackStanding> {
  const client = useClient()
  const [watched, setWatched] = useState<{ number: number; told: WatchedPack<PackStanding> } | null>(null)
  const isWatched = known ? isUnderWay(known) : false
  const heard = watched?.number === number ? watched.told : { pack: null, isLost: false }

  useEffect(() => {
    if (!isWatched) return
    const ask = async (): Promise<PackHeard<PackStanding>> => {
      const { data, error } = await client.query(packStandingDocument, { number }, inBackground).toPromise()
      if (!data) return { kind: error?.graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_SIGNED_IN') ? 'signedOut' : 'failed' }
      return data.boardPack ? { kind: 'pack', pack: data.boardPack } : { kind: 'none' }
    }
    const watching = packWatch<PackStanding>({ ask, goesOn: isUnderWay, tell: (told) => setWatched({ number, told }) })
    window.addEventListener('online', watching.askNow)
    return () => {
      watching.stop()
      window.removeEventListener('online', watching.askNow)
    }
  }, [client, number, isWatched])

  const state = heard.pack?.state
  const isNews = state !== undefined && state !== known?.state && (isFrozen({ state }) || !isUnderWay({ state }))
  useEffect(() => {
    if (isNews) void client.query(packDocument, { number }, inBackground).toPromise()
  }, [client, number, heard.pack, isNews]) // a new object each time: what failed is asked again with the next answer

  return heard
}
