import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { App } from '../../server/app.ts'
import { createLog } from '../../server/http/log.ts'
import { createService, type Service, type ServiceParts } from '../../server/http/service.ts'
import { hear } from './heard.ts'

export type Listening = Service & {
  address: string
  /** Lines of the log so far. */
  lines: Record<string, unknown>[]
}

/** The service of that application on a port of its own until the test is over, with a client of three files. */
export async function listenWith(app: App, parts: Partial<ServiceParts> = {}): Promise<Listening> {
  const clientFolder = mkdtempSync(join(tmpdir(), 'longview-client-'))
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Longview</title>')
  writeFileSync(join(clientFolder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(clientFolder, 'assets/page-a1b2c3.js'), 'export {}')
  const lines: Record<string, unknown>[] = []
  const log = createLog('debug', {
    write: (line) => {
      hear('log', line)
      lines.push(JSON.parse(line) as Record<string, unknown>)
    },
  })
  const service = createService({ app, clientFolder, ready: () => Promise.resolve(null), origin: null, isSecure: true, commit: null, log, ...parts })
  await new Promise<void>((resolve) => service.server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    service.server.closeAllConnections()
    await new Promise((resolve) => service.server.close(resolve))
    rmSync(clientFolder, { recursive: true })
  })
  return { ...service, lines, address: `http://127.0.0.1:${(service.server.address() as AddressInfo).port}` }
}
