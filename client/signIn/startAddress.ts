/** Where signing in with an issuer begins: an address of the server, not of a page. */
export function startAddress(issuer: string, to = '/'): string {
  return `/sign-in/start?${new URLSearchParams({ issuer, to }).toString()}`
}
