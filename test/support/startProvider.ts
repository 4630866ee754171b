import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { IssuerSetting } from '../../server/signIn/issuerSetting.ts'

/** What the provider's token endpoint answers, as far as a test changes it. */
export type TokenAnswer = Record<string, unknown>

export type RunningProvider = {
  /** Its address, under which it signs what it says. */
  issuer: string
  /** How Longview is told of it; `client` is another one that the same provider knows. */
  setting: (code: string, client?: 'longview' | 'another') => IssuerSetting
  /** Changes what its token endpoint answers from here on; null changes nothing. */
  changeTokens: (change: ((answer: TokenAnswer) => TokenAnswer) | null) => void
  /** What is said in place of every answer from here on, as by a server out of order; null says nothing in place. */
  failWith: (status: number | null) => void
  stop: () => Promise<void>
}

/**
 * A real OpenID provider in this process: its own pages ask who one is (any password will do) and whether Longview may
 * know it. For tests, and for `npm run dev -- --with-provider`.
 *
 * @param subjects those whom it knows
 * @param returnAddress where it may send browsers back to
 * @param port 0 lets the machine choose
 */
export async function startProvider(subjects: readonly string[], returnAddress: string, port = 0): Promise<RunningProvider> {
  let handle: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | null = null
  let change: ((answer: TokenAnswer) => TokenAnswer) | null = null
  let failure: number | null = null
  const server = createServer((request, response) => {
    if (failure !== null) return void response.writeHead(failure).end('out of order')
    if (request.method === 'POST' && request.url === '/token' && change) changeAnswer(response, change)
    void handle?.(request, response)
  })
  const issuer = await listening(server, port)
  const secrets = { longview: randomBytes(24).toString('base64url'), another: randomBytes(24).toString('base64url') }
  const clients = Object.entries(secrets).map(([client_id, client_secret]) => ({
    client_id,
    client_secret,
    redirect_uris: [returnAddress],
    token_endpoint_auth_method: 'client_secret_post',
  }))
  handle = await withoutWarnings(async () => (await providerOf(issuer, subjects, clients)).callback())
  return {
    issuer,
    setting: (code, client = 'longview') => ({ code, name: `Issuer ${code}`, issuer, clientId: client, clientSecret: secrets[client] }),
    changeTokens: (changed) => { change = changed },
    failWith: (status) => { failure = status },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

async function providerOf(issuer: string, subjects: readonly string[], clients: object[]): Promise<Provider> {
  const { Provider: OpenIdProvider } = await import('oidc-provider')
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })
  return new OpenIdProvider(issuer, {
    clients,
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256', kid: 'one' }] },
    cookies: { keys: [randomBytes(24).toString('base64url')] },
    findAccount: (_context: unknown, subject: string) => (subjects.includes(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined),
    features: { devInteractions: { enabled: true } },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3_600, IdToken: 600, Interaction: 600, Session: 3_600 },
  })
}

/** It warns of pages and of a memory that are not for production: nor is it. */
async function withoutWarnings<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = console
  console.warn = console.info = () => undefined
  try {
    return await work()
  } finally {
    Object.assign(console, { warn, info })
  }
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The machine gave no port')
  return `http://127.0.0.1:${address.port}`
}

function changeAnswer(response: ServerResponse, change: (answer: TokenAnswer) => TokenAnswer): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse
  response.end = ((body: unknown) => {
    const changed = JSON.stringify(change(JSON.parse(String(body)) as TokenAnswer))
    response.setHeader('content-length', Buffer.byteLength(changed))
    return end(changed)
  }) as never
}
