/** Why a sign-in did not succeed: what happened, and what to do. By the codes that the server puts in the address. */
export const signInProblems = {
  ISSUER_UNREACHABLE: {
    title: 'The sign-in service could not be reached',
    whatToDo: 'Try again in a few minutes. If it still cannot be reached, ask the service desk of your force or agency, which runs it.',
  },
  ATTEMPT_OVER: {
    title: 'That sign-in is over',
    whatToDo: 'It took longer than 10 minutes, was begun in another browser, or was used already. Sign in again from here.',
  },
  REFUSED_BY_ISSUER: {
    title: 'The sign-in service did not let you in',
    whatToDo: 'Sign in again. If you are refused again, ask the service desk of your force or agency: it decides who may sign in with it.',
  },
  DISABLED: {
    title: 'You may not sign in to Longview now',
    whatToDo: 'An administrator of Longview has disabled your sign-in. Ask an administrator why, and to enable it again.',
  },
  NOT_UNDERSTOOD: {
    title: 'The sign-in service gave an answer that Longview could not trust',
    whatToDo: 'Nobody was signed in. Sign in again. If it happens again, tell an administrator of Longview and the service desk of your force or agency.',
  },
} as const

export type SignInProblem = keyof typeof signInProblems

export const signInProblemCodes = Object.keys(signInProblems) as SignInProblem[]
