import type { ServerResponse } from 'node:http'

/** A short answer in words, that nobody keeps. */
export function answerText(response: ServerResponse, status: number, words: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers }).end(`${words}\n`)
}
