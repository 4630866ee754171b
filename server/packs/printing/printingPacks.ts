import type { Server } from 'node:http'
import type { Viewer } from '../../access/viewer.ts'
import type { PrintPack } from '../packPrinter.ts'
import { printPage } from './printPage.ts'
import { servePrinting } from './servePrinting.ts'

export type PrintingPacks = {
  /** Path of the program; null where there is none. */
  chromium: string | null
  /** Address of Longview as browsers use it. */
  origin: string
  /** Longview as that person reaches it, on no port; null where its pages are not built. */
  servedTo: ((viewer: Viewer) => Promise<{ server: Server; end: () => Promise<unknown> }>) | null
}

/**
 * Prints the page of a pack as whoever asked for it sees it. Where that cannot be, the pack says why, and its page prints in any browser.
 *
 * Checked in: test/browser/boardPack.test.ts.
 */
export function printingPacks({ chromium, origin, servedTo }: PrintingPacks): PrintPack {
  return async ({ number, viewer }, signal) => {
    if (chromium === null) return { whyNone: 'This server has no Chromium to print with. Print this page from your browser instead.' }
    if (servedTo === null) return { whyNone: 'The pages of this server are not built, so there is nothing to print.' }
    const { server, end } = await servedTo(viewer)
    try {
      return await printPage({ chromium, origin, path: `/packs/${number}`, serve: servePrinting(server), signal })
    } finally {
      await end()
    }
  }
}
