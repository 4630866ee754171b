import { createServer, type RequestListener } from 'node:http'

/** A server on a free port of this machine, while `work` runs. */
export async function whileListening<T>(handler: RequestListener, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    if (typeof address !== 'object' || address === null) throw new Error('The machine gave no port')
    return await work(`http://127.0.0.1:${address.port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
