import { oneOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { localAddress } from './localAddress.ts'
import { signInProblemCodes } from './signInProblems.ts'
import type { SignInProblem } from './signInProblems.ts'

export interface SignInSearch {
  /** Where to go back to. */
  to?: string | undefined
  /** Why the last attempt did not succeed. */
  problem?: SignInProblem | undefined
}

export function signInSearch(raw: RawSearch): SignInSearch {
  return { to: localAddress(raw['to']), problem: oneOf(raw, 'problem', signInProblemCodes) }
}
