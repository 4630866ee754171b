import type { BrowserContext } from 'playwright-core'
import { hear } from './heard.ts'

/**
 * Keeps every address that a browser asks for, for the search after the run.
 *
 * @param refused is told of what the pages' own security policy stopped: nothing of ours may want it
 */
export function overhearBrowser(context: BrowserContext, refused: (words: string) => void): void {
  context.on('request', (request) => hear('address', request.url()))
  context.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused(message.text())
  })
}
