import { rmSync } from 'node:fs'
import { inject } from 'vitest'
import { hear } from './heard.ts'
import { copyPlanted } from './plantedFolder.ts'
import { runServer, type RunningServer } from './runServer.ts'

/** Starts Longview on an embedded folder of its own, with few invented records. */
export async function startServer(environment: Record<string, string> = {}): Promise<RunningServer> {
  const folder = copyPlanted(inject('plantedFolder'))
  const { address, stop } = await runServer(folder, environment, (words) => hear('log', words))
  return {
    address,
    stop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
