/**
 * Why somebody could not sign in. The code goes to the page, which says it in words; what the issuer said stays out of
 * addresses and logs.
 *
 * - ISSUER_UNREACHABLE: the issuer does not answer, or answers out of order
 * - ATTEMPT_OVER: begun more than 10 minutes ago, used before, or in another browser
 * - REFUSED_BY_ISSUER: it did not vouch for them, or not by the code that came back
 * - DISABLED: an administrator refuses them
 * - NOT_UNDERSTOOD: no such issuer, or an answer that is not what an issuer of ours would say
 */
export const signInProblems = ['ISSUER_UNREACHABLE', 'ATTEMPT_OVER', 'REFUSED_BY_ISSUER', 'DISABLED', 'NOT_UNDERSTOOD'] as const
export type SignInProblem = (typeof signInProblems)[number]

/** Carries the problem out of a sign-in; its cause may hold words of the issuer, and is shown to nobody. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused'
  readonly problem: SignInProblem

  constructor(problem: SignInProblem, options?: ErrorOptions) {
    super(`A sign-in was refused: ${problem}`, options)
    this.problem = problem
  }
}
