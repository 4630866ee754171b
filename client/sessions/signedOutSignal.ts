import { mapExchange } from 'urql'
import type { Exchange } from 'urql'

const listeners = new Set<() => void>()

/** Told when an answer says that nobody is signed in any more. @returns what ends it */
export function onSignedOut(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Hears of a session that ended elsewhere from whatever is asked next, without waiting for the clock. */
export const signedOutExchange: Exchange = mapExchange({
  onError({ graphQLErrors }) {
    if (graphQLErrors.some(({ extensions }) => extensions.code === 'NOT_SIGNED_IN')) for (const listener of listeners) listener()
  },
})
