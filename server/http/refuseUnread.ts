import { randomUUID } from 'node:crypto'
import { IncomingMessage, ServerResponse, STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

type Refusal = { status: number; words: string }

const notHttp: Refusal = { status: 400, words: 'This is no request that can be read.' }
const refusals = new Map<string | undefined, Refusal>([
  ['HPE_HEADER_OVERFLOW', { status: 431, words: 'The headers of the request are too long. Delete the cookies of this site, then try again.' }],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', { status: 413, words: 'The request is larger than is taken.' }],
  ['ERR_HTTP_REQUEST_TIMEOUT', { status: 408, words: 'The request did not arrive in time. Send it again.' }],
])

/**
 * Answers in place of Node, which would send a bare status, what came on a connection and is no request that can be read.
 *
 * @param putHeaders the headers that every answer bears
 * @returns takes the fault and the connection, and whether an answer was begun on it; gives what the log and the figures
 *   are told, or null where nobody hears an answer any more
 */
export function refuseUnread(putHeaders: (request: IncomingMessage, response: ServerResponse) => void) {
  const always = headersBy(putHeaders)
  return (fault: NodeJS.ErrnoException, connection: Duplex, isAnswering: boolean): { status: number; id: string } | null => {
    if (!connection.writable || isAnswering || fault.code === 'ECONNRESET') {
      connection.destroy()
      return null
    }
    const { status, words } = refusals.get(fault.code) ?? notHttp
    const id = randomUUID()
    const body = `${words}\n`
    const headers = { ...always, 'x-request-id': id, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body), connection: 'close' }
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    // Connections of HTTP stay open on one side: without an end of its own, a sender who never closes would keep it.
    connection.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () => connection.destroy())
    return { status, id }
  }
}

/** What is put on an answer, read off one that is never sent. */
function headersBy(putHeaders: (request: IncomingMessage, response: ServerResponse) => void): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  putHeaders(request, response)
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}
