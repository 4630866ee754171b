import { gzipSync } from 'node:zlib'
import { asked, inParts, json, posted, raw, type Abuse, type Sent } from './abuse.ts'

const query = '{ service { today } }'
const body = JSON.stringify({ query })
const mutation = 'mutation { withdrawDisruption(input: { key: "12345678", id: "x", version: 1, reason: "y" }) { __typename } }'
const inAddress = (text: string) => `?query=${encodeURIComponent(text)}`
const as = (type: string, sent: BodyInit = body): Abuse['sent'] => () => ({ headers: type ? { 'content-type': type } : {}, body: typeof sent === 'string' ? new TextEncoder().encode(sent) : sent })
const from = (headers: Record<string, string>): Abuse['sent'] => () => ({ headers: { ...json, ...headers }, body })
const withAccept = (sent: Sent, accept: string): Sent => ({ ...sent, headers: { ...sent.headers, accept } })
const text = (sent: string): Abuse['sent'] => () => raw(sent)

/** What is wrong with the request itself, whatever it asks. */
export const requestAbuses: Abuse[] = [
  { name: 'a query in an address', status: 405, sent: () => ({ method: 'GET', search: inAddress(query), body: null }) },
  { name: 'a mutation in an address', status: 405, sent: () => ({ method: 'GET', search: inAddress(mutation), body: null }) },
  { name: 'a query in the address of a post', status: 400, sent: () => ({ ...raw(body), search: inAddress(query) }) },
  { name: 'a method that is none', status: 405, sent: () => ({ ...raw(body), method: 'PUT' }) },
  { name: 'a deletion', status: 405, sent: () => ({ method: 'DELETE', body: null }) },
  { name: 'a form', status: 415, sent: as('application/x-www-form-urlencoded', `query=${encodeURIComponent(query)}`) },
  { name: 'a form in parts', status: 415, sent: as('multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${body}\r\n--x--`) },
  { name: 'plain text, which needs no leave of ours', status: 415, sent: as('text/plain') },
  { name: 'a bare query', status: 415, sent: as('application/graphql', query) },
  { name: 'no type at all', status: 415, sent: as('') },
  { name: 'letters of another alphabet', status: 415, sent: as('application/json; charset=utf-16', Buffer.from(body, 'utf16le')) },
  { name: 'a packed body that grows to 64 MiB', status: 415, sent: () => raw(gzipSync(Buffer.alloc(64 * 1024 * 1024, 32)), { 'content-encoding': 'gzip' }) },
  { name: 'a stream asked for as answer', status: 406, sent: (inProduction) => withAccept(asked(query)(inProduction), 'text/event-stream') },
  { name: 'a page of another site', status: 403, sent: from({ origin: 'https://elsewhere.example' }) },
  { name: 'a page that hides its site', status: 403, sent: from({ origin: 'null' }) },
  { name: 'a page of another site that sends no origin', status: 403, sent: from({ 'sec-fetch-site': 'cross-site' }) },
  { name: 'a page of a neighbouring site', status: 403, sent: from({ 'sec-fetch-site': 'same-site' }) },
  { name: 'a body above 256 KiB', status: 413, sent: () => raw(JSON.stringify({ query, variables: { x: 'x'.repeat(300_000) } })) },
  { name: 'a body above 256 KiB in parts, its length unsaid', status: 413, sent: () => raw(inParts(new Uint8Array(100_000).fill(32), 20)) },
  { name: 'a body that trickles', status: 408, sent: () => raw(inParts(new Uint8Array(1).fill(32), 100_000, 20)) },
  { name: 'a body that is no UTF-8', status: 400, sent: () => raw(Uint8Array.from([0x22, 0xc3, 0x28, 0x22])) },
  { name: 'a body that is no JSON', status: 400, sent: text('{"query": "{ service') },
  { name: 'no body', status: 400, sent: text('') },
  { name: 'JSON that is no object', status: 400, sent: text('"{ service { today } }"') },
  { name: 'many queries in a list', status: 400, sent: () => posted(Array.from({ length: 50 }, () => ({ query }))) },
  { name: 'JSON nested 100,000 levels deep', status: 400, sent: text(`{"query":"${query}","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) },
  { name: 'variables nested 25 levels deep', status: 400, sent: text(`{"query":"${query}","variables":${'{"a":'.repeat(25)}1${'}'.repeat(25)}}`) },
  { name: 'a field sent twice', status: 400, sent: text(`{"query":"${query}","variables":{"a":1,"\\u0061":2}}`) },
  { name: 'a prototype as variable', status: 400, sent: text(`{"query":"${query}","variables":{"__proto__":{"viewer":{"role":"ADMINISTRATOR"}}}}`) },
  { name: 'a constructor as variable', status: 400, sent: text(`{"query":"${query}","variables":{"a":{"constructor":{"prototype":{"role":"ADMINISTRATOR"}}}}}`) },
  { name: 'a list of 10,000 entries', status: 400, sent: () => posted({ query, variables: { ids: Array.from({ length: 10_000 }, String) } }) },
  { name: '20,000 values in many lists', status: 400, sent: () => posted({ query, variables: { all: Array.from({ length: 100 }, () => Array.from({ length: 200 }, () => 1)) } }) },
]
