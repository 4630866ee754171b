/** A cookie of ours: under `__Host-` where browsers come by https, which no other site under the same name can then set. */
type Cookie = { name: string; read: (request: Request) => string | null; set: (value: string, seconds?: number) => string; clear: () => string }

/** 43 letters: 32 bytes in base64url. Anything else is no token, and no statement is spent on it. */
const token = /^[A-Za-z0-9_-]{43}$/
const mark = /^1$/

/**
 * Lax, not Strict: the way back from an issuer is a move from another site, on which a Strict cookie stays behind, and the
 * session that the new one replaces could not be ended. Lax goes with top-level GET alone, and no GET changes anything for
 * the one who holds a session; whatever does change something is JSON by POST from our own pages.
 */
function cookieNamed(plainName: string, isSecure: boolean, form = token): Cookie {
  const name = isSecure ? `__Host-${plainName}` : plainName
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
  return {
    name,
    read: (request) => {
      const parts = (request.headers.get('cookie') ?? '').split(';').map((part) => part.trim())
      const value = parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1)
      return value !== undefined && form.test(value) ? value : null
    },
    set: (value, seconds) => `${name}=${value}; ${attributes}${seconds === undefined ? '' : `; Max-Age=${seconds}`}`,
    clear: () => `${name}=; ${attributes}; Max-Age=0`,
  }
}

/** The cookies of a Longview that browsers reach by https, or not. */
export function cookiesOf(isSecure: boolean): { session: Cookie; attempt: Cookie; signedOut: Cookie } {
  return {
    session: cookieNamed(isSecure ? 'longview' : 'longview-session', isSecure),
    attempt: cookieNamed('longview-sign-in', isSecure),
    // Somebody chose to leave in this browser, and nobody has come since.
    signedOut: cookieNamed('longview-signed-out', isSecure, mark),
  }
}
