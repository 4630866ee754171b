/** Code of the person for whom this page was opened. */
let openedFor: string | null = null

/** Called once it is known who is looking; for the life of the page. */
export function openFor(personCode: string): void {
  openedFor ??= personCode
}

/**
 * What goes with every request. It names the person for whom the page was opened, so that nothing typed here
 * is saved or recorded as somebody else who was chosen in another tab meanwhile.
 *
 * @param keepalive whether the request may outlive its page
 */
export function requestOptions(keepalive = false): RequestInit {
  return { credentials: 'same-origin', keepalive, headers: openedFor ? { 'x-longview-person': openedFor } : {} }
}
