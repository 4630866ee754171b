import * as client from 'openid-client'
import type { Attempt } from './attempts.ts'
import type { IssuerDirectory } from './issuerDirectory.ts'
import type { IssuerSetting } from './issuerSetting.ts'
import { SignInRefused } from './signInProblem.ts'

/** What an issuer is asked and answers, in the words of OpenID Connect: authorisation code with PKCE (S256), state and nonce. */
type Asked = { issuer: IssuerSetting; directory: IssuerDirectory }

/**
 * Where the browser goes to be vouched for, and what must come back.
 *
 * @param returnAddress where the issuer sends the browser back to; it knows it as ours
 * @param asksAgain whether somebody must say who they are even where the issuer knows already. [OpenID Connect Core 1.0, 3.1.2.1]
 * @throws SignInRefused when the issuer cannot be reached
 */
export async function addressAtIssuer(
  { issuer, directory }: Asked,
  returnAddress: string,
  asksAgain: boolean,
): Promise<{ address: URL } & Pick<Attempt, 'state' | 'nonce' | 'codeVerifier'>> {
  try {
    const configuration = await directory.find(issuer)
    const [state, nonce, codeVerifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: returnAddress,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(asksAgain ? { prompt: 'login' } : {}),
    })
    return { address, state, nonce, codeVerifier }
  } catch (error) {
    throw new SignInRefused('ISSUER_UNREACHABLE', { cause: error })
  }
}

/**
 * Whom the issuer vouches for, by the answer that the browser brought back.
 *
 * @param answer our own address with what the issuer put into it
 * @returns the subject, which with the issuer names one person for ever
 * @throws SignInRefused when it vouches for nobody, cannot be reached, or says what no issuer of ours would
 */
export async function subjectVouchedFor({ issuer, directory }: Asked, answer: URL, attempt: Attempt): Promise<string> {
  try {
    const configuration = await directory.find(issuer)
    const tokens = await client.authorizationCodeGrant(configuration, answer, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    // One address may speak for many issuers; then the same subject may be two people.
    if (!claims || new URL(claims.iss).href !== new URL(issuer.issuer).href) throw new SignInRefused('NOT_UNDERSTOOD')
    if (claims.sub.length < 1 || claims.sub.length > 255) throw new SignInRefused('NOT_UNDERSTOOD')
    return claims.sub
  } catch (error) {
    directory.forget(issuer)
    throw error instanceof SignInRefused ? error : new SignInRefused(problemOf(error), { cause: error })
  }
}

/** The issuer's own "no" is told from its silence, and both from an answer that is not to be believed. */
function problemOf(error: unknown): 'REFUSED_BY_ISSUER' | 'ISSUER_UNREACHABLE' | 'NOT_UNDERSTOOD' {
  if (error instanceof client.AuthorizationResponseError) return 'REFUSED_BY_ISSUER'
  if (error instanceof client.ResponseBodyError) return error.status >= 500 ? 'ISSUER_UNREACHABLE' : 'REFUSED_BY_ISSUER'
  if (error instanceof client.ClientError) {
    const isSilent = ['OAUTH_TIMEOUT', 'OAUTH_ABORT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'].includes(error.code ?? '')
    return isSilent ? 'ISSUER_UNREACHABLE' : 'NOT_UNDERSTOOD'
  }
  // fetch says so when nobody answers; openid-client's own TypeErrors carry a code.
  if (error instanceof TypeError && !('code' in error)) return 'ISSUER_UNREACHABLE'
  return 'NOT_UNDERSTOOD'
}
