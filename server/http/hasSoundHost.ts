import type { IncomingMessage } from 'node:http'

/**
 * Whether a request names a host as one is written in an address: `longview.example:443`, `[::1]`. Any other would be read as a
 * part of the address that is asked for, or as none; whoever builds an address of it fails and tells how it is built.
 *
 * HTTP/1.0 knows no Host, and every later version needs it. [RFC 9112, section 3.2]
 */
export function hasSoundHost({ headers: { host }, httpVersion }: IncomingMessage): boolean {
  if (host === undefined) return httpVersion === '1.0'
  return /^[^\s/\\?#@]+$/.test(host) && URL.canParse(`http://${host}`)
}
