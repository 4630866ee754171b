import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics } from 'prom-client'
import { answerText } from './answerText.ts'
import { registry } from './metrics.ts'

/** Gives out the figures at /metrics, on a port that only the supervisor reaches. The process's own figures are among them. */
export async function startMetricsServer(port: number, host: string): Promise<Server> {
  if (!registry.getSingleMetric('process_cpu_seconds_total')) collectDefaultMetrics({ register: registry })
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return answerText(response, 404, 'Ask for /metrics.')
    registry.metrics().then(
      (text) => response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => answerText(response, 500, 'The figures could not be read.'),
    )
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  return server
}
