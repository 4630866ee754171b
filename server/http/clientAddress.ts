import type { IncomingMessage } from 'node:http'

/**
 * The address of the machine that sent a request, to count by.
 *
 * @param request as Node got it; none where there is no network, as in tests
 * @param proxies how many stand in front: each adds the address that it saw at the end of X-Forwarded-For, and what stands
 *   before those was written by the sender
 */
export function clientAddress(request: IncomingMessage | undefined, proxies: number): string {
  const seen = request?.socket.remoteAddress ?? 'unknown'
  if (proxies === 0) return seen
  const forwarded = [request?.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((part) => part.trim())
  return forwarded.at(-proxies) || seen
}
