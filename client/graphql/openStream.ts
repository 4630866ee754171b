import { stringifyDocument } from '@urql/core'
import type { TypedDocumentNode } from '@urql/core'
import { createClient } from 'graphql-sse'
import type { RequestParams } from 'graphql-sse'
import { requestHeaders } from './requestOptions.ts'
import { hashOf } from './sendHashOnly.ts'

interface StreamHeard<Data> {
  next: (data: Data) => void
  /** Once, unless it was closed here: the stream was refused, ended by the server, or broke. */
  ended: () => void
}

/** One connection for each stream, by POST like every query; whoever opens it tries again. */
const streams = createClient({ url: '/graphql', retryAttempts: 0, headers: () => requestHeaders() })

/**
 * Opens a stream of answers that the server sends by itself.
 *
 * @returns closes it; nothing is heard of it afterwards
 */
export function openStream<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { next, ended }: StreamHeard<Data>,
): () => void {
  let isOver = false
  function end() {
    if (isOver) return
    isOver = true
    close()
    ended()
  }
  const close = streams.subscribe<Data>({ ...asked(document), variables }, {
    next: ({ data, errors }) => {
      if (isOver) return
      // What went wrong is told by the same question asked as a query.
      if (errors || !data) end()
      else next(data)
    },
    error: end,
    complete: end,
  })
  return () => {
    isOver = true
    close()
  }
}

/** In production the hash alone: nothing else is taken. Vite's development mode sends the text. */
function asked(document: TypedDocumentNode<unknown, never>): RequestParams {
  if (!import.meta.env.PROD) return { query: stringifyDocument(document) }
  // JSON leaves out what is undefined; the package asks for a text all the same.
  return { query: undefined as unknown as string, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(document) } } }
}
