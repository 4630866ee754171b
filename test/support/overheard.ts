import type { App } from '../../server/app.ts'
import { createLog } from '../../server/http/log.ts'
import type { Logger } from 'pino'
import { hear } from './heard.ts'

/** The log of the service itself, kept for the search after the run; what it tells of faults goes to `logged` too, as it was given. */
export function heardLog<Logged extends object>(logged: Logged[]): Logger {
  const log = createLog('debug', { write: (line) => hear('log', line) })
  const tell = log.error.bind(log) as (entry: object, words: string) => void
  log.error = ((entry: Logged, words: string) => {
    logged.push(entry)
    tell(entry, words)
  }) as Logger['error']
  return log
}

/** The same application, with every address asked for and every error answered kept for the search after the run. */
export function overheard(app: App): App {
  const fetch = async (asked: string | URL | Request, ...rest: object[]) => {
    hear('address', asked instanceof Request ? asked.url : String(asked))
    const response = await app.fetch(asked as never, ...(rest as [never]))
    hear('address', response.headers.get('location') ?? '')
    // It ends when its reader goes away, and is read there.
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) return response
    const text = await response.clone().text()
    if (text.includes('"errors"')) hear('error', errorsIn(text))
    else if (!response.ok) hear('error', text)
    return response
  }
  return new Proxy(app, { get: (target, name) => (name === 'fetch' ? fetch : Reflect.get(target, name, target)) })
}

/** Of an answer its errors only: its data may hold what people typed. */
function errorsIn(text: string): string {
  try {
    return JSON.stringify((JSON.parse(text) as { errors?: unknown }).errors ?? [])
  } catch {
    return text
  }
}
