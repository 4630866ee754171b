import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { hear } from './heard.ts'
import { copyPlanted } from './plantedFolder.ts'
import { runServer, type RunningServer } from './runServer.ts'

/** Starts Longview on an embedded folder of its own, with few invented records. */
export function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  return serverOn(copyPlanted(inject('plantedFolder')), environment)
}

/** The same with the demonstration people and not one record: what a story tells of is all that there is. */
export function startEmptyServer(): Promise<RunningServer> {
  return serverOn(mkdtempSync(join(tmpdir(), 'longview-empty-')), { LONGVIEW_DEMONSTRATION: 'none' })
}

async function serverOn(folder: string, environment: Record<string, string>): Promise<RunningServer> {
  const { address, stop } = await runServer(folder, environment, (words) => hear('log', words))
  return {
    address,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
