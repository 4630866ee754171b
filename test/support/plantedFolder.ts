import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { runServer } from './runServer.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of an embedded database with few invented records, to be copied by each server. */
    plantedFolder: string
  }
}

/** Plants the invented records once in each run, by a server as people start it on an empty folder. */
export default async function plantFolder(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'longview-planted-'))
  const server = await runServer(folder, {}, () => undefined)
  await server.stop()
  project.provide('plantedFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** A copy for a server of its own. */
export function copyPlanted(planted: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'longview-browser-'))
  cpSync(planted, folder, { recursive: true })
  return folder
}
