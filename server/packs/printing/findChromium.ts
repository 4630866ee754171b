import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** What Chromium is called, first what is taken first. The shell is Chromium without windows of its own: it draws the same and needs a fifth less of the machine. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * The Chromium that prints packs.
 *
 * @param setting its path, `none` where packs shall not be printed here, or undefined: then it is looked for
 * @param path folders to look in, as PATH names them
 * @returns an absolute path; null where there is none
 *
 * Checked in: test/unit/packs/findChromium.test.ts
 */
export function findChromium(setting: string | undefined, path = process.env.PATH ?? ''): string | null {
  if (setting === 'none') return null
  if (setting !== undefined) return isProgram(setting) ? setting : null
  const folders = path.split(delimiter).filter((folder) => isAbsolute(folder))
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
}

/** Whether there is a file at this absolute path that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return isAbsolute(path) && statSync(path).isFile()
  } catch {
    return false // not there, or not ours to run
  }
}
