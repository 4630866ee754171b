import { createHash } from 'node:crypto'

/** One kind of abuse: what is sent, and what it must be answered with. */
export type Abuse = {
  name: string
  status: number
  /** Of the error, where production says the same as development. */
  code?: string
  /** What development says: that it was refused for this, and for nothing else. */
  words?: RegExp
  /** What is sent; `inProduction` where queries are sent by their hash. */
  sent: (inProduction: boolean) => Sent
  /** Asked of the production posture only: elsewhere it is allowed. */
  isOnlyInProduction?: true
}

export type Sent = { method?: string; search?: string; headers?: Record<string, string>; body?: BodyInit | null }

export const json = { 'content-type': 'application/json' }

/** What the production posture knows, as if pages of Longview had asked it. */
export const known = new Map<string, string>()

/** A query that pages ask: its text in development, its hash in production. */
export function asked(query: string, variables: object = {}): Abuse['sent'] {
  const hash = createHash('sha256').update(query).digest('hex')
  known.set(hash, query)
  return (inProduction) => posted(inProduction ? { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, variables } : { query, variables })
}

/** A query that nobody's page asks. */
export const typed = (query: string, variables: object = {}): Abuse['sent'] => () => posted({ query, variables })

export const posted = (content: unknown, headers: Record<string, string> = {}): Sent => raw(JSON.stringify(content), headers)

export const raw = (body: BodyInit, headers: Record<string, string> = {}): Sent => ({ headers: { ...json, ...headers }, body })

/** A body that comes in parts, its length unsaid; `pause` in milliseconds stands between them. */
export function inParts(part: Uint8Array, times: number, pause = 0): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    async pull(controller) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
      if (sent === times) controller.close()
      else controller.enqueue(part)
      sent += 1
    },
  })
}
