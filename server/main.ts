import { createServer } from 'node:http'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import sirv from 'sirv'
import { demonstrationViewer } from './access/demonstrationDoor.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { openConfigured } from './database/open.ts'
import { databaseClock } from './database/requestTransaction.ts'
import { plantAtFirstStart } from './plantAtFirstStart.ts'
import { addDemonstrationPeople } from './access/addDemonstrationPeople.ts'

try {
  await main()
} catch (error) {
  process.stderr.write(`Longview could not start. ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const database = await openConfigured(config)
  const hasDemonstrationPeople = !config.isProduction
  if (hasDemonstrationPeople) await addDemonstrationPeople(database)
  await plantAtFirstStart(database, config, say)

  const app = await createApp({
    database,
    clock: databaseClock,
    findViewer: hasDemonstrationPeople ? demonstrationViewer : () => null,
    hasDemonstrationPeople,
    log: pino({ level: config.logLevel }),
  })
  const clientFolder = fileURLToPath(new URL('../client/dist', import.meta.url))
  if (!existsSync(clientFolder)) say('The client is not built: run `npm run prepare`. The API answers all the same.')
  const client = sirv(clientFolder, { single: true, etag: true, dev: !existsSync(clientFolder) })
  const server = createServer((request, response) => {
    const isApi = request.url?.startsWith('/graphql') || request.url?.startsWith('/demonstration/')
    if (isApi) void app(request, response)
    else client(request, response, () => void response.writeHead(404).end('Not found'))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, config.host, resolve))
  const address = server.address()
  say(`Longview is at http://localhost:${typeof address === 'object' ? address?.port : config.port}`)

  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
    await app.dispose()
    await database.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
