import type { AuthFailure } from '@pothos/plugin-scope-auth'
import { getNamedType, GraphQLError, isUnionType, type GraphQLResolveInfo } from 'graphql'
import { whyNot, whyNotAccept, whyNotAdminister, whyNotHandOver, whyNotMakePacks, whyNotPublishFigures, whyNotRebase, whyNotRecord, whyNotSeeFigures, whyNotTrack, type Viewer } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'

/**
 * What is answered where a scope is not held. A field whose answer has a place for a refusal refuses in words, as its use
 * case does; any other is an error with the code NOT_ALLOWED or NOT_SIGNED_IN. Neither says whether anything is there.
 *
 * @param withoutAccess what is said to somebody who is signed in and whom no grant lets see anything today
 */
export function unauthorized(viewer: Viewer | null, { returnType }: Pick<GraphQLResolveInfo, 'returnType'>, failure: AuthFailure, withoutAccess: string | null): Error {
  const answer = getNamedType(returnType)
  const refusesInWords = isUnionType(answer) && answer.getTypes().some(({ name }) => name === 'Refusal')
  if (refusesInWords) return new RefusedError(withoutAccess ?? inWords(viewer, scopesMissing(failure)))
  if (withoutAccess) return new GraphQLError(withoutAccess, { extensions: { code: 'NOT_ALLOWED' } })
  return new GraphQLError(whyNot(viewer, 'see'), { extensions: { code: viewer ? 'NOT_ALLOWED' : 'NOT_SIGNED_IN' } })
}

function inWords(viewer: Viewer | null, missing: string[]): string {
  if (missing.includes('records')) return whyNotRecord(viewer)
  if (missing.includes('handsOver')) return whyNotHandOver(viewer)
  if (missing.includes('rebases')) return whyNotRebase(viewer)
  if (missing.includes('seesAggregates')) return whyNotSeeFigures(viewer)
  if (missing.includes('tracksReturns')) return whyNotTrack(viewer)
  if (missing.includes('acceptsReturns')) return whyNotAccept(viewer)
  if (missing.includes('publishesFigures')) return whyNotPublishFigures(viewer)
  if (missing.includes('makesPacks')) return whyNotMakePacks(viewer)
  if (missing.includes('administers')) return whyNotAdminister(viewer)
  return whyNot(viewer, 'do')
}

function scopesMissing(failure: AuthFailure): string[] {
  if ('failures' in failure) return failure.failures.flatMap(scopesMissing)
  return 'scope' in failure ? [failure.scope] : []
}
