import type { App } from '../../server/app.ts'

/** A browser without pages: it keeps cookies for each place, follows links and sends forms, and says where it is. */
export type SignInBrowser = {
  /** One request, not followed. */
  send: (address: string, init?: RequestInit) => Promise<Response>
  /** From our own page's start to where the issuer sends the browser back, which is not gone to yet. */
  toReturn: (subject: string, start: string) => Promise<string>
  /** The whole journey. Says where it ends. */
  signIn: (subject: string, start: string) => Promise<string>
  /** Becomes that demonstration person. */
  choose: (code: string) => Promise<Response>
  /** What GET /session says. */
  session: () => Promise<ToldSession>
  /** What the API says to a query. */
  ask: <T>(query: string, variables?: object) => Promise<{ data: T | null; errors?: { message: string; extensions?: { code?: string } }[] }>
  /** The cookies that it holds of Longview, by name. */
  cookies: Map<string, string>
  /** Headers as they came with the last answer that set cookies of Longview. */
  setCookies: string[]
}

export type ToldSession = { signedIn: boolean; personCode: string | null; label: string | null; idleEndsAt: string | null; endsAt: string | null; now: string }

/** @param origin where Longview is, as the browser knows it */
export function signInBrowser(app: App, origin: string, userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chromium/140.0 Safari/537.36'): SignInBrowser {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (address: string) => {
    const { host } = new URL(address)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  const setCookies: string[] = []
  const send: SignInBrowser['send'] = async (path, init = {}) => {
    const address = new URL(path, origin).href
    const jar = jarOf(address)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'user-agent': userAgent, ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) }
    const isOurs = address.startsWith(`${origin}/`)
    const response = await (isOurs ? app.fetch(address, { ...init, headers }) : fetch(address, { ...init, headers, redirect: 'manual' }))
    const set = response.headers.getSetCookie()
    if (isOurs && set.length > 0) setCookies.splice(0, setCookies.length, ...set)
    for (const [name, value, isGone] of set.map(parts)) {
      if (isGone) jar.delete(name)
      else jar.set(name, value)
    }
    return response as Response
  }

  const toReturn: SignInBrowser['toReturn'] = async (subject, start) => {
    let address = new URL(start, origin).href
    for (let steps = 0; steps < 20; steps += 1) {
      const response = await send(address)
      const location = response.headers.get('location')
      if (location) {
        address = new URL(location, address).href
        if (address.startsWith(`${origin}/`)) return address
        continue
      }
      const form = await response.text()
      const isLogin = form.includes('name="login"')
      const action = /action="([^"]+)"/.exec(form)?.[1]
      if (!action) throw new Error(`The issuer showed a page without a form: ${form.slice(0, 500)}`)
      // Its pages keep what they need in hidden fields; one of them only ends the session of whoever was there before.
      const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
      const fields: Record<string, string> = { ...(Object.fromEntries(hidden) as object), ...(isLogin ? { login: subject, password: 'any' } : {}) }
      const sent = await send(new URL(action, address).href, { method: 'POST', body: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
      address = new URL(sent.headers.get('location') ?? '/', address).href
    }
    throw new Error('The way to the issuer and back has no end')
  }

  return {
    send,
    toReturn,
    signIn: async (subject, start) => {
      const back = await toReturn(subject, start)
      if (!back.startsWith(`${origin}/sign-in/return`)) return back.slice(origin.length)
      return (await send(back)).headers.get('location') ?? ''
    },
    choose: (code) => send('/demonstration/person', { method: 'POST', ...json({ code }) }),
    session: async () => (await (await send('/session')).json()) as ToldSession,
    ask: async (query, variables = {}) => {
      const response = await send('/graphql', { method: 'POST', ...json({ query, variables }) })
      return (await response.json()) as never
    },
    cookies: jarOf(origin),
    setCookies,
  }
}

/** @returns a body with its length, as a browser sends it */
export function json(content: object): { headers: Record<string, string>; body: string } {
  const body = JSON.stringify(content)
  return { headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }, body }
}

function parts(cookie: string): [name: string, value: string, isGone: boolean] {
  const [pair = '', ...attributes] = cookie.split(';').map((part) => part.trim())
  const at = pair.indexOf('=')
  const isGone = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || /^expires=Thu, 01 Jan 1970/i.test(attribute))
  return [pair.slice(0, at), pair.slice(at + 1), isGone]
}
