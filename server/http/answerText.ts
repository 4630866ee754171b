import type { ServerResponse } from 'node:http'

/** A short answer in words, that nobody keeps. */
export function answerText(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  const body = `${words}\n`
  const always = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' }
  response.writeHead(status, { ...always, ...headers }).end(body)
}
