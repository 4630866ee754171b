import { chromium, type Browser } from 'playwright-core'
import { findChromium } from '../../server/packs/printing/findChromium.ts'

/** Debian's Chromium, without a window, and without looking for anything on the network. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumHere(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** Path of the Chromium that tests use, the one that prints packs. */
export function chromiumHere(): string {
  const path = findChromium(process.env.LONGVIEW_CHROMIUM)
  if (!path) throw new Error("There is no Chromium here: install Debian's chromium-headless-shell or chromium, or set LONGVIEW_CHROMIUM")
  return path
}
