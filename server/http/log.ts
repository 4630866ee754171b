import { pino, type DestinationStream, type Logger } from 'pino'
import { faultForLog } from './faultForLog.ts'

/**
 * Keys that hold what people typed, who vouches for them or how they get in. Nothing of ours logs them; should something
 * ever do so, at whatever depth down to four, their value does not get out.
 */
export const redactedKeys = [
  'cookie', 'cookies', 'set-cookie', 'authorization', 'token', 'tokens', 'id_token', 'access_token', 'code_verifier', 'codeVerifier', 'nonce', 'state',
  'password', 'secret', 'clientSecret', 'client_secret', 'databaseUrl', 'connectionString', 'DATABASE_URL', 'LONGVIEW_ISSUERS',
  'headers', 'body', 'query', 'url', 'variables', 'input', 'facts', 'content', 'summary', 'text', 'words', 'reason', 'alias', 'whatHappened', 'whatWasDone',
  'gradeReason', 'operationName', 'search', 'subject', 'args', 'params', 'values', 'detail', 'originalMessage',
]

const depths = ['', '*.', '*.*.', '*.*.*.']
const paths = depths.flatMap((depth) => redactedKeys.map((key) => (/^\w+$/.test(key) ? `${depth}${key}` : `${depth.replace(/\.$/, '')}["${key}"]`)))

/** The log: one JSON object a line, with a time and no host. @param destination standard output, where none is given */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[not logged]' },
    // An Error's message may repeat what was sent; pino would print it whole.
    serializers: { err: faultForLog, error: faultForLog },
  }
  return destination ? pino(options, destination) : pino(options)
}
