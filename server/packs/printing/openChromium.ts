import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Browser } from 'playwright-core'

/** Folders of ours among those of others. */
export const folderPrefix = 'longview-printing-'
const startMs = 20_000
/** No printing lasts so long: a folder older than that was left by a server that was killed. */
const leftMs = 3_600_000
/** The first version that prints the boxes in the margins of pages, where the classification stands. */
const leastVersion = 131

/** What is switched off beside what Playwright switches off: names and addresses that are not answered by us lead nowhere. */
const switches = ['--host-resolver-rules=MAP * ~NOTFOUND', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--disable-remote-fonts', '--disable-gpu']

/**
 * Works with a Chromium of its own, which has ended when this returns or throws; so has the folder with all that it wrote.
 *
 * It gets neither our settings nor our folders: its environment is made anew. Its own sandbox holds except where the server runs as
 * root, which Chromium refuses.
 *
 * @param signal ends it at once, whatever it does
 * @throws Error in words where it cannot be started, is too old, or ends by itself
 */
export async function withChromium<Result>(chromium: string, signal: AbortSignal, work: (browser: Browser) => Promise<Result>): Promise<Result> {
  await removeLeftFolders()
  const folder = await mkdtemp(join(tmpdir(), folderPrefix))
  try {
    const browser = await launch(chromium, folder)
    const close = closingOnce(browser)
    const end = () => void close()
    signal.addEventListener('abort', end, { once: true })
    try {
      signal.throwIfAborted()
      refuseOld(browser.version())
      return await work(browser)
    } catch (fault) {
      if (browser.isConnected() || signal.aborted) throw fault
      throw new Error('Chromium ended by itself while it printed', { cause: fault })
    } finally {
      signal.removeEventListener('abort', end)
      await close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Loaded when it is needed, for it is large and most of the time nothing is printed. */
async function launch(chromium: string, folder: string): Promise<Browser> {
  const { chromium: playwright } = await import('playwright-core')
  const [profile, artifactsDir, temporary] = ['profile', 'artifacts', 'temporary'].map((name) => join(folder, name)) as [string, string, string]
  await mkdir(temporary)
  const { PATH, LANG } = process.env
  try {
    // The profile only says where Chromium keeps its own things: pages are printed beside it, in memory.
    const context = await playwright.launchPersistentContext(profile, {
      executablePath: chromium,
      chromiumSandbox: process.getuid?.() !== 0,
      artifactsDir,
      env: { PATH, LANG, HOME: folder, TMPDIR: temporary },
      args: switches,
      timeout: startMs,
      // The server stops in its own way, and ends what it started itself.
      handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false,
    })
    const browser = context.browser()
    if (!browser) throw new RangeError('Playwright gave a context without a browser')
    return browser
  } catch (fault) {
    throw new Error(whyNotStarted(chromium, fault), { cause: fault })
  }
}

/**
 * Ends it with all that it started. One that does not listen any more is killed by Playwright after 30 seconds, or as the server ends.
 * Whoever asks a second time waits for the first: asked again, Playwright would not wait until the process is gone.
 */
function closingOnce(browser: Browser): () => Promise<void> {
  let closing: Promise<void> | null = null
  return () => (closing ??= browser.close().catch(() => undefined)) // gone meanwhile
}

/** @throws Error in words where a Chromium of that version would leave the margins of pages blank. Checked in: test/unit/packs/findChromium.test.ts */
export function refuseOld(version: string): void {
  if (Number.parseInt(version, 10) >= leastVersion) return
  throw new Error(`Chromium ${version} is too old to print the classification on each page: install ${leastVersion} or later`)
}

function whyNotStarted(chromium: string, fault: unknown): string {
  const told = fault instanceof Error ? stripVTControlCharacters(fault.message) : ''
  const begun = `The Chromium at ${chromium} could not be started`
  if (told.includes('No usable sandbox')) return `${begun}: its sandbox needs user namespaces, and this user may make none. Allow them, or install Debian's chromium-sandbox`
  const said = /\[err\] (.+)/.exec(told)?.[1]
  return said ? `${begun}. It said: ${said}` : begun
}

/** What a killed server left behind. Chromium itself ends when its server does. */
async function removeLeftFolders(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(folderPrefix))
  for (const folder of names.map((name) => join(tmpdir(), name))) {
    const made = await stat(folder).catch(() => null) // gone meanwhile
    if (made && made.mtimeMs < Date.now() - leftMs) await rm(folder, { recursive: true, force: true }).catch(() => undefined) // somebody else's
  }
}
