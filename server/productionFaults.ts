/** Passwords that anybody tries first, and those that stand in examples. */
const knownPasswords = new Set(['', 'postgres', 'longview', 'password', 'secret', 'admin', 'changeme', 'change-me', 'example', 'test'])
/** Words of examples and defaults: no generated secret holds them. */
const exampleWords = /change.?me|example|password|secret|longview|test|demo|sample|default|qwerty|12345/i

/**
 * Why the service must not start in production with these settings, one sentence each. A setting that cannot be read at
 * all is named elsewhere and passed over here. No secret is ever repeated.
 */
export function productionFaults(environment: Record<string, string | undefined>): string[] {
  if (environment.NODE_ENV !== 'production') return []
  return [
    ...issuerFaults(environment.LONGVIEW_ISSUERS),
    ...(environment.LONGVIEW_ISSUERS ? [] : administratorFaults(environment.LONGVIEW_ADMINISTRATORS)),
    ...databaseFaults(environment.DATABASE_URL, environment.PGPASSWORD),
    ...originFaults(environment.LONGVIEW_ORIGIN),
  ]
}

function issuerFaults(setting: string | undefined): string[] {
  if (!setting) return ['LONGVIEW_ISSUERS: production needs an issuer that people sign in with; the demonstration people are not there']
  const issuers = listOf(setting)
  if (!issuers) return [] // named already, with the shape it should have
  if (issuers.length === 0) return ['LONGVIEW_ISSUERS: production needs an issuer that people sign in with, and the list is empty']
  return issuers.flatMap(({ clientSecret }, index) =>
    typeof clientSecret === 'string' && isWeak(clientSecret)
      ? [`LONGVIEW_ISSUERS: entry ${index + 1}, clientSecret: is a default, an example or too weak; have the issuer generate one of 24 random characters or more`]
      : [],
  )
}

/** Beside an issuer their number is looked at with the rest of the settings. */
function administratorFaults(setting: string | undefined): string[] {
  return setting ? [] : ['LONGVIEW_ADMINISTRATORS: name two administrators or more, one to give grants and another to confirm them']
}

function isWeak(secret: string): boolean {
  return secret.length < 24 || new Set(secret).size < 10 || exampleWords.test(secret)
}

function databaseFaults(address: string | undefined, separatePassword: string | undefined): string[] {
  if (!address) return ['DATABASE_URL: production needs a PostgreSQL server; the embedded database is for trying out']
  const whole = address.replace('@/', '@localhost/') // PostgreSQL lets the server be left out, where `host` names a socket
  if (!URL.canParse(whole)) return ['DATABASE_URL: cannot be read; write it as postgresql://user:password@server:5432/database']
  const { username, password, hostname, searchParams } = new URL(whole)
  // By a socket of the same machine the operating system vouches for the user, by a certificate the certificate.
  const hasOtherProof = (searchParams.get('host') ?? decodeURIComponent(hostname)).startsWith('/') || searchParams.has('sslcert')
  const given = decoded(password) || searchParams.get('password') || separatePassword || ''
  if (given === '' && hasOtherProof) return []
  const isKnown = knownPasswords.has(given.toLowerCase()) || given === decoded(username)
  return isKnown ? ['DATABASE_URL: the password is empty, a default or the same as the user; set a generated one, here or in PGPASSWORD'] : []
}

function originFaults(origin: string | undefined): string[] {
  if (!origin) return ['LONGVIEW_ORIGIN: say the address that browsers use, as https://longview.example']
  return origin.startsWith('https://') ? [] : ['LONGVIEW_ORIGIN: must begin with https:// in production; session cookies are refused by browsers without it']
}

function listOf(setting: string): { clientSecret?: unknown }[] | null {
  try {
    const list: unknown = JSON.parse(setting)
    return Array.isArray(list) ? list.filter((one) => typeof one === 'object' && one !== null) : null
  } catch {
    return null
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
