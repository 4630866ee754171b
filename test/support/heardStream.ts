import { setTimeout as wait } from 'node:timers/promises'

type Sent<Data> = { data?: Data | null; errors?: { message: string; extensions?: Record<string, unknown> }[] }

/** What a stream of the API sends, one answer after another. */
export type HeardStream<Data> = {
  /** The next answer; null once the stream has ended. */
  next: () => Promise<Sent<Data> | null>
  /** Whether nothing is sent for so long. */
  isSilentFor: (ms: number) => Promise<boolean>
  /** The reader goes away. */
  leave: () => Promise<void>
}

/**
 * Reads a stream of events as graphql-sse does.
 *
 * @param patienceMs how long `next` waits before it fails
 */
export function heardStream<Data>({ body }: Response, patienceMs = 4_000): HeardStream<Data> {
  if (!body) throw new Error('The answer has no body')
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let coming: Promise<Sent<Data> | null> | null = null

  async function read(): Promise<Sent<Data> | null> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        if (block.startsWith('event: next')) return JSON.parse(block.slice(block.indexOf('data: ') + 6)) as Sent<Data>
        if (block.startsWith('event: complete')) return null
        continue
      }
      const { done, value } = await reader.read()
      if (done) throw new Error('The stream broke off without saying that it ends')
      text += decoder.decode(value, { stream: true })
    }
  }
  const begun = () => (coming ??= read())
  const silence = async (ms: number) => {
    await wait(ms, undefined, { ref: true })
    return 'silent' as const
  }
  return {
    next: async () => {
      const heard = await Promise.race([begun(), silence(patienceMs)])
      if (heard === 'silent') throw new Error(`Nothing was sent in ${patienceMs} ms`)
      coming = null
      return heard
    },
    isSilentFor: async (ms) => (await Promise.race([begun(), silence(ms)])) === 'silent',
    leave: () => reader.cancel(),
  }
}
