import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The built client. Files under assets/ bear a hash of what is in them in their name and are kept for ever; whatever else
 * is asked for again each time. Addresses that are no file are pages, which index.html shows.
 *
 * @param notFound answers where there is no such file
 */
export function clientPages(folder: string, notFound: Handler): Handler {
  const isBuilt = existsSync(folder)
  const serve = sirv(folder, {
    single: true,
    etag: true,
    dev: !isBuilt,
    setHeaders: (response, path) => response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  return (request, response) => {
    delete request.headers.range // parts of a file are of no use to a page, and a part that ends before it begins is a fault
    serve(request, response, () => notFound(request, response))
  }
}
