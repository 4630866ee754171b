import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { backgroundWork } from './backgroundWork.ts'
import { readServiceConfig } from './config.ts'
import { databaseClock } from './database/requestTransaction.ts'
import { readPersistedDocuments } from './graphql/persistedDocuments.ts'
import { faultForLog } from './http/faultForLog.ts'
import { createLog } from './http/log.ts'
import { startMetricsServer } from './http/metricsServer.ts'
import { readiness } from './http/readiness.ts'
import { createService } from './http/service.ts'
import { stopService } from './http/stopService.ts'
import { openPrepared } from './openPrepared.ts'
import { findChromium } from './packs/printing/findChromium.ts'
import { printingPacks } from './packs/printing/printingPacks.ts'
import { readReferenceData } from './units/referenceData.ts'

const clientFolder = fileURLToPath(new URL('../client/dist', import.meta.url))
const persistedPath = fileURLToPath(new URL('../client/graphql/generated/persisted-documents.json', import.meta.url))
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  await main()
} catch (error) {
  process.stderr.write(`Longview could not start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const config = readServiceConfig(process.env)
  const log = createLog(config.logLevel)
  const database = await openPrepared(config, log, say)
  // The guessed address is only as good as the name that a developer types: localhost, 127.0.0.1, another port.
  const origin = config.isOriginSet || config.issuers.length > 0 ? config.origin : null
  const stopping = new AbortController()
  const parts = {
    database,
    clock: databaseClock,
    hasDemonstrationPeople: config.isDemonstration,
    issuers: config.issuers,
    returnColumns: config.returnColumns,
    log,
    isProduction: config.isProduction,
    persisted: readPersistedDocuments(persistedPath),
    proxies: config.proxies,
  }
  const app = await createApp({ ...parts, origin, stopping: stopping.signal })
  const reached = { clientFolder, ready: readiness(database), isSecure: config.isSecure, commit: config.commit, log }
  const service = createService({ ...reached, app, origin })
  if (!existsSync(clientFolder)) say('The client is not built: run `npm run prepare`. The API answers all the same.')
  const metricsServer = config.metricsPort === null ? null : await startMetricsServer(config.metricsPort, config.metricsHost)
  if (metricsServer) say(`Figures for Prometheus are at http://${config.metricsHost}:${(metricsServer.address() as AddressInfo).port}/metrics`)
  const reference = await readReferenceData(database.prisma)
  await new Promise<void>((resolve, reject) => service.server.once('error', reject).listen(config.port, config.host, resolve))
  const address = config.isOriginSet ? config.origin : `http://localhost:${(service.server.address() as AddressInfo).port}`
  const print = printingPacks({
    chromium: findChromium(config.chromium),
    origin: address,
    servedTo: existsSync(clientFolder) ? async (viewer) => {
      const asViewer = await createApp({ ...parts, origin: address, findViewer: () => viewer, hasDemonstrationPeople: false })
      return { server: createService({ ...reached, app: asViewer, origin: address }).server, end: async () => asViewer.dispose() }
    } : null,
  })
  const work = backgroundWork({ database, reference, print, log })

  let isStopping = false
  const stop = async (code: number) => {
    if (isStopping) process.exit(1) // asked twice: at once
    isStopping = true
    stopping.abort() // streams have no end of their own
    const isFinished = await stopService(service)
    await work.stop()
    await app.dispose()
    await database.close()
    metricsServer?.close()
    metricsServer?.closeAllConnections()
    log.info({ isFinished }, 'Longview stopped')
    log.flush()
    process.exit(isFinished ? code : 1)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(0))
  // Node would print the fault whole, with whatever its message repeats.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => {
      log.fatal(faultForLog(fault), 'Longview met a fault that nobody handles and stops')
      void stop(1)
    })
  }
  // Said last: whoever reads it may stop it at once.
  say(`Longview is at ${address}`)
}
