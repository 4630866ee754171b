import { RefusedError } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { TextWarningError } from '../screening/textWarning.ts'

const SessionsEndedRef = builder.objectRef<{ ended: number }>('SessionsEnded').implement({
  authScopes: { signedIn: true },
  isTypeOf: (value) => typeof value === 'object' && value !== null && 'ended' in value,
  fields: (t) => ({ ended: t.exposeInt('ended') }),
})

/** What is answered where sessions are ended: the viewer's own, or somebody's by an administrator. */
export const sessionsEndedResult = builder.errorUnion('EndSessionsResult', { types: [SessionsEndedRef, RefusedError, TextWarningError] })
