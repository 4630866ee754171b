import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './findChromium.ts'

/** Debian's Chromium, without a window, and without looking for anything on the network. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error("There is no Chromium here: install Debian's chromium-headless-shell or chromium, or set CHROMIUM")
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}
