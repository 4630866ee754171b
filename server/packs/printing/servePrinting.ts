import { request as ask, type IncomingMessage, type Server } from 'node:http'
import { duplexPair } from 'node:stream'
import type { Serve } from './printPage.ts'

/** What is about the connection and not about the answer. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length'])
const withoutBody = new Set([204, 205, 304])

/**
 * Answers requests by a server without a port: each goes through a pair of streams in memory. So what is printed comes through the
 * same code as what is read in a browser: files of the client and nothing beside them, the API, the same headers.
 *
 * @param server need not listen, and is reached by nobody else
 *
 * Checked in: test/unit/packs/servePrinting.test.ts
 */
export function servePrinting(server: Server): Serve {
  return async (request) => {
    const { host, pathname, search } = new URL(request.url)
    const body = Buffer.from(await request.arrayBuffer())
    const headers = { ...Object.fromEntries(request.headers), host, 'content-length': String(body.length) }
    const [ours, theirs] = duplexPair()
    // Neither side of a pair hears that the other broke.
    theirs.once('close', () => {
      if (!theirs.writableFinished) ours.destroy(new Error('The server broke off its answer'))
    })
    try {
      server.emit('connection', theirs)
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        ask({ method: request.method, path: `${pathname}${search}`, headers, createConnection: () => ours, signal: request.signal }, resolve).once('error', reject).end(body)
      })
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part as Buffer)
      const status = answer.statusCode ?? 500
      return new Response(withoutBody.has(status) ? null : Buffer.concat(parts), { status, headers: headersOf(answer) })
    } finally {
      ours.destroy()
      theirs.destroy()
    }
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const pairs = Object.entries(headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))
  return new Headers(pairs.filter(([name]) => !ofTheConnection.has(name)))
}
