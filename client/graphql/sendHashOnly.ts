import { persistedExchange } from '@urql/exchange-persisted'
import type { DocumentNode } from 'graphql'

/**
 * Sends the hash of a query in place of its text: production takes nothing else. Hashes were written into the documents
 * when they were generated; the server has the texts from the same file.
 */
export const sendHashOnly = persistedExchange({
  enforcePersistedQueries: true,
  enableForMutation: true,
  // Variables never stand in an address.
  preferGetForPersistedQueries: false,
  generateHash: (_text, document) => Promise.resolve(hashOf(document)),
})

/** @throws RangeError for a document that `npm run prepare` did not make */
export function hashOf(document: object): string {
  const { __meta__: made } = document as DocumentNode & { __meta__?: { hash?: string } }
  if (!made?.hash) throw new RangeError('A query has no hash: write it with graphql() and run `npm run prepare`')
  return made.hash
}
