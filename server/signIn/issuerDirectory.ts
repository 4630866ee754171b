import * as client from 'openid-client'
import { isPlainLocal, type IssuerSetting } from './issuerSetting.ts'

/** Seconds that an issuer may take for one answer. */
const patience = 5
/** Milliseconds after which what an issuer said of itself is asked anew. */
const freshFor = 60 * 60_000

/** What each issuer says of itself, asked once and kept until it is old or a sign-in fails by it. */
export type IssuerDirectory = {
  /** @throws an error of openid-client, or TypeError of fetch, when the issuer cannot be reached or does not say who it is */
  find: (issuer: IssuerSetting) => Promise<client.Configuration>
  /** Asks anew next time. */
  forget: (issuer: IssuerSetting) => void
}

/** An empty directory; askers at the same time wait for one question. */
export function openIssuerDirectory(): IssuerDirectory {
  const known = new Map<string, { asked: number; answer: Promise<client.Configuration> }>()
  const forget = ({ code }: IssuerSetting) => void known.delete(code)
  return {
    forget,
    find: async (issuer) => {
      const before = known.get(issuer.code)
      // Not the clock of the application: how old a cache is, is no fact of anybody's.
      if (before && performance.now() - before.asked < freshFor) return before.answer
      const answer = ask(issuer)
      known.set(issuer.code, { asked: performance.now(), answer })
      return answer.catch((error: unknown) => {
        if (known.get(issuer.code)?.answer === answer) forget(issuer)
        throw error
      })
    },
  }
}

function ask({ issuer, clientId, clientSecret }: IssuerSetting): Promise<client.Configuration> {
  const execute = [
    // The code comes by the browser: what is said of the person is believed by its signature too, not by the connection alone.
    client.enableNonRepudiationChecks,
    ...(isPlainLocal(issuer) ? [client.allowInsecureRequests] : []),
  ]
  return client.discovery(new URL(issuer), clientId, undefined, authenticateBy(clientSecret), { timeout: patience, execute })
}

/** In the body where the issuer takes that, else in the header, which is what an issuer takes that says nothing. [RFC 8414, section 2] */
function authenticateBy(secret: string): client.ClientAuth {
  const [post, basic] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)]
  return (server, ...rest) => (server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ? post : basic)(server, ...rest)
}
