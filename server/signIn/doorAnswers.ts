/** What a door needs of a request besides the request. */
export type DoorRequest = {
  request: Request
  url: URL
  /** Address of the machine that sent it, as far as it is known. */
  machine: string
}
export type Door = (asked: DoorRequest) => Promise<Response>

const always = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

function withCookies(headers: Record<string, string>, cookies: readonly string[]): Headers {
  const sent = new Headers({ ...always, ...headers })
  for (const cookie of cookies) sent.append('set-cookie', cookie)
  return sent
}

/** Sends the browser on, by GET. */
export function sendTo(address: string, cookies: readonly string[] = []): Response {
  return new Response(null, { status: 303, headers: withCookies({ location: address }, cookies) })
}

/** Done, and nothing to say. */
export function done(cookies: readonly string[] = []): Response {
  return new Response(null, { status: 204, headers: withCookies({}, cookies) })
}

/** Says in plain words why not; never a page. */
export function sayWhyNot(status: number, words: string, headers: Record<string, string> = {}): Response {
  return new Response(`${words}\n`, { status, headers: withCookies({ 'content-type': 'text/plain; charset=utf-8', ...headers }, []) })
}

export function sayJson(content: object): Response {
  return new Response(JSON.stringify(content), { status: 200, headers: withCookies({ 'content-type': 'application/json; charset=utf-8' }, []) })
}
