import type { Viewer } from '../access/viewer.ts'

/** A pack to be printed: its page, as `viewer` sees it. */
export type PackToPrint = { number: number; viewer: Viewer }

/** A tagged PDF, and what printed it ("Chromium 140.0"); or why there is none, in words for people. */
export type PrintedPack = { pdf: Uint8Array; pages: number; printedWith: string } | { whyNone: string }

/** Prints a pack. It ends soon after `signal` is aborted, by a throw. */
export type PrintPack = (pack: PackToPrint, signal: AbortSignal) => Promise<PrintedPack>
