import type { Database } from '../database/open.ts'
import { inDoorTransaction } from '../database/doorTransaction.ts'
import type { Clock } from '../database/requestTransaction.ts'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import type { cookiesOf } from '../sessions/cookies.ts'
import { openSession } from '../sessions/openSession.ts'
import { newToken } from '../sessions/token.ts'
import { addressAtIssuer, subjectVouchedFor } from './askIssuer.ts'
import { addAttempt, attemptMinutes, takeAttempt, type Attempt } from './attempts.ts'
import { sendTo, type Door } from './doorAnswers.ts'
import { doorPaths } from './doorPaths.ts'
import type { IssuerDirectory } from './issuerDirectory.ts'
import type { IssuerSetting } from './issuerSetting.ts'
import { localAddressOf } from './localAddress.ts'
import { personOfIdentity } from './personOfIdentity.ts'
import { refuseDisabled } from './refuseDisabled.ts'
import { SignInRefused } from './signInProblem.ts'

export type SignInParts = {
  database: Database
  clock: Clock
  issuers: readonly IssuerSetting[]
  directory: IssuerDirectory
  cookies: ReturnType<typeof cookiesOf>
  /** Address that browsers use for Longview; null takes the one of the request. */
  origin: string | null
}

/** Counts a sign-in that a machine begins. @returns the answer where those were too many */
export type CountBegun = (machine: string) => Promise<Response | null>

/** The way to an issuer: remembers the attempt, and sends the browser there. */
export function startDoor(parts: SignInParts): Door {
  const { database, clock, issuers, directory, cookies } = parts
  return async ({ request, url }) => {
    const to = localAddressOf(url.searchParams.get('to'))
    const issuer = issuers.find(({ code }) => code === url.searchParams.get('issuer'))
    return orToThePage(parts, { issuerCode: issuer?.code ?? null, to, clearing: [] }, async () => {
      if (!issuer) throw new SignInRefused('NOT_UNDERSTOOD')
      const { address, ...secrets } = await addressAtIssuer({ issuer, directory }, returnAddress(parts, url), cookies.signedOut.read(request) !== null)
      const token = newToken()
      await inDoorTransaction(database.prisma, clock, (door, now) => addAttempt(door, now, token, { issuerCode: issuer.code, toAddress: to, ...secrets }))
      return sendTo(address.href, [cookies.attempt.set(token, attemptMinutes * 60)])
    })
  }
}

/**
 * The way back from an issuer: whom it vouches for has a session from here on. One way back belongs to each sign-in that was
 * begun; whoever comes back from none is counted as beginning one, or the trail could be filled with them.
 */
export function returnDoor(parts: SignInParts & { countBegun: CountBegun }): Door {
  const { database, clock, issuers, directory, cookies } = parts
  return async ({ request, url, machine }) => {
    const attempt = await attemptOf(parts, request, url)
    const tooMany = attempt ? null : await parts.countBegun(machine)
    if (tooMany) return tooMany
    const issuer = issuers.find(({ code }) => code === attempt?.issuerCode)
    const to = attempt?.toAddress ?? '/'
    // The cookie of an attempt that was not taken stays: the sign-in that it belongs to may be on its way still.
    const clearing = attempt ? [cookies.attempt.clear()] : []
    return orToThePage(parts, { issuerCode: issuer?.code ?? null, to, clearing }, async () => {
      if (!attempt || !issuer) throw new SignInRefused('ATTEMPT_OVER')
      const answer = new URL(`${returnAddress(parts, url)}${url.search}`)
      const subject = await subjectVouchedFor({ issuer, directory }, answer, attempt)
      const token = await inDoorTransaction(database.prisma, clock, async (door, now) => {
        const person = await personOfIdentity(door, now, { issuer: issuer.issuer, subject })
        const who = { personCode: person.code, operation: 'signIn', issuerCode: issuer.code } as const
        if (person.isDisabled) {
          await refuseDisabled(door, now, who)
          return null
        }
        return openSession(door, now, {
          ...who,
          userAgent: request.headers.get('user-agent'),
          formerToken: cookies.session.read(request),
        })
      })
      // It is in the trail already, with the person's code.
      if (token === null) return sendTo(pageOf('DISABLED', to), clearing)
      return sendTo(to, [cookies.session.set(token), ...(cookies.signedOut.read(request) ? [cookies.signedOut.clear()] : []), ...clearing])
    })
  }
}

/** The attempt that this browser comes back from; taken, so that the same answer is worth nothing a second time. */
async function attemptOf({ database, clock, cookies }: SignInParts, request: Request, url: URL): Promise<Attempt | null> {
  const token = cookies.attempt.read(request)
  const [state, ...further] = url.searchParams.getAll('state')
  if (!token || !state || further.length > 0) return null
  return inDoorTransaction(database.prisma, clock, (door, now) => takeAttempt(door, now, token, state))
}

/** What is refused goes to the trail and, by its code alone, to the page that says it in words. */
async function orToThePage(
  { database, clock }: SignInParts,
  { issuerCode, to, clearing }: { issuerCode: string | null; to: string; clearing: string[] },
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error
    const { problem } = error
    await inDoorTransaction(database.prisma, clock, (door, now) =>
      addAuditEntry(door, { at: now, kind: 'REFUSAL', operation: 'signIn', actor: null, detail: { ...(issuerCode ? { issuer: issuerCode } : {}), problem } }),
    )
    return sendTo(pageOf(problem, to), clearing)
  }
}

function pageOf(problem: string, to: string): string {
  return `/sign-in?problem=${problem}${to === '/' ? '' : `&to=${encodeURIComponent(to)}`}`
}

const returnAddress = ({ origin }: SignInParts, url: URL) => `${origin ?? url.origin}${doorPaths.return}`
