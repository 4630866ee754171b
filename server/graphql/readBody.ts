import { badRequest } from './badRequest.ts'

/** Largest request, in bytes. Files will come by a route of their own. */
export const largestBody = 256 * 1024

/** A larger body is read on to this, and dropped: a sender whose upload is cut off never sees the answer. */
const largestHeardOut = 32 * 1024 * 1024

/**
 * The whole body as text.
 *
 * @param seconds in which all of it must come: a sender who trickles would hold a place for ever
 * @throws GraphQLError when it is too large (413), too slow (408) or no UTF-8 (400)
 */
export async function readBody(request: Request, seconds: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined
  const late = lateness(seconds)
  try {
    while (reader) {
      const { done, value } = await Promise.race([reader.read(), late.comes])
      if (done) break
      size += value.byteLength
      if (size > largestHeardOut) break
      if (size <= largestBody) parts.push(value)
    }
  } finally {
    late.end()
    // What is not read to its end is given up; where that fails the connection is gone already.
    void reader?.cancel().catch(() => undefined)
  }
  if (size > largestBody) throw badRequest(413, `The request is larger than ${largestBody / 1024} KiB, the most that is taken. Send less text.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw badRequest(400, 'The body is not text in UTF-8')
  }
}

function lateness(seconds: number): { comes: Promise<never>; end: () => void } {
  let timer: NodeJS.Timeout | undefined
  const comes = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(badRequest(408, `The request did not arrive whole within ${seconds} seconds. Send it again.`)), seconds * 1_000)
  })
  comes.catch(() => undefined) // nobody waits for it any more once the body is read
  return { comes, end: () => clearTimeout(timer) }
}
