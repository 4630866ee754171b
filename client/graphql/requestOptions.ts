/** For whom this page was opened, and in which role and unit. */
let openedFor: Record<string, string> = {}

interface OpenedFor {
  code: string
  role: string
  /** None for those of the network. */
  unit?: { code: string } | null
}

/** Called once it is known who is looking; for the life of the page. */
export function openFor({ code, role, unit }: OpenedFor): void {
  if ('x-longview-person' in openedFor) return
  openedFor = { 'x-longview-person': code, 'x-longview-role': `${role} ${unit?.code ?? 'NETWORK'}` }
}

/**
 * What goes with every request. It names the person for whom the page was opened, their role and their unit, so that nothing
 * typed here is saved or recorded as somebody else who signed in in another tab meanwhile, nor in another unit.
 *
 * @param keepalive whether the request may outlive its page
 */
export function requestOptions(keepalive = false): RequestInit {
  return { credentials: 'same-origin', keepalive, headers: requestHeaders() }
}

/** The same headers for what is not sent by urql. */
export function requestHeaders(): Record<string, string> {
  return { ...openedFor }
}

/** What goes with a query that nobody asked for by hand: it does not keep the session from ending. */
export function backgroundOptions(): RequestInit {
  return { ...requestOptions(), headers: { ...requestHeaders(), 'x-longview-background': '1' } }
}
