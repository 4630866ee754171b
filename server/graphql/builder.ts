import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { mayAcceptReturns, mayAdminister, mayHandOver, mayMakePacks, mayPublishFigures, mayRebase, mayRecord, maySeeAggregates, maySeeRecords, maySeeReturns, mayTrackReturns } from '../access/viewer.ts'
import { noteScopeRefusal } from '../audit/trailPlugin.ts'
import { RefusedError } from '../errors.ts'
import { largestPage } from '../facts/keyset.ts'
import { isDay } from '../periods/day.ts'
import { readInstant } from '../periods/readInstant.ts'
import { badRequest } from './badRequest.ts'
import type { Context } from './context.ts'
import { queryLimits } from './queryLimits.ts'
import { unauthorized } from './unauthorized.ts'

/**
 * The one builder: plugins, scalars, scopes and limits, and no types.
 *
 * Every type says who may read it, or each of its fields does; fields of Query and Mutation always do
 * (test/unit/graphql/everyFieldIsDecided.test.ts). What everybody may read says `open`.
 */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  AuthScopes: {
    /** Everybody, signed in or not. */
    open: boolean
    signedIn: boolean
    /** Records of the own unit. */
    seesRecords: boolean
    /** May record for the own unit. */
    records: boolean
    /** May hand groups of the own unit over to another. */
    handsOver: boolean
    /** May re-base series of the own unit. */
    rebases: boolean
    /** Figures of all units. */
    seesAggregates: boolean
    /** Returns of the own unit, or of every unit for the network operations centre. */
    seesReturns: boolean
    /** Returns of every unit. */
    tracksReturns: boolean
    /** May accept returns and publish editions. */
    acceptsReturns: boolean
    /** May make figures of units for the public. */
    publishesFigures: boolean
    /** May make packs for the board. */
    makesPacks: boolean
    /** People and grants. */
    administers: boolean
  }
  Scalars: {
    Day: { Input: string; Output: string }
    DayRange: { Input: string; Output: string }
    Instant: { Input: Date; Output: Date }
    Series: { Input: number[]; Output: number[] }
  }
}>({
  plugins: [ErrorsPlugin, 'trail', ScopeAuthPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: true },
  scopeAuth: {
    // Once for each object, not for each of its fields: a page of 50 rows has a thousand.
    runScopesOnType: true,
    // Or what is watched would be read before it is known who may.
    authorizeOnSubscribe: true,
    authScopes: ({ viewer }) => ({
      open: true,
      signedIn: viewer !== null,
      seesRecords: maySeeRecords(viewer),
      records: mayRecord(viewer),
      handsOver: mayHandOver(viewer),
      rebases: mayRebase(viewer),
      seesAggregates: maySeeAggregates(viewer),
      seesReturns: maySeeReturns(viewer),
      tracksReturns: mayTrackReturns(viewer),
      acceptsReturns: mayAcceptReturns(viewer),
      publishesFigures: mayPublishFigures(viewer),
      makesPacks: mayMakePacks(viewer),
      administers: mayAdminister(viewer),
    }),
    unauthorizedError: (_parent, context, info, { failure }) => {
      const error = unauthorized(context.viewer, info, failure, context.session?.withoutAccess ?? null)
      noteScopeRefusal(context, info, error)
      return error
    },
  },
  relay: {
    cursorType: 'String',
    nodeTypeOptions: { authScopes: { signedIn: true } },
    pageInfoTypeOptions: { authScopes: { signedIn: true } },
    // A page is counted once, by the connection's own arguments.
    edgesFieldOptions: { complexity: { field: 1, multiplier: 1 } },
    nodeQueryOptions: { authScopes: { signedIn: true } },
    nodesQueryOptions: {
      authScopes: { signedIn: true },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > largestPage) throw new RefusedError(`Ask for at most ${largestPage} records at once`)
        return resolveNodes(ids)
      },
    },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: queryLimits,
    // documentLimits.ts refuses it before a transaction is begun; this is the net under it.
    complexityError: (kind) => badRequest(400, `The query asks for too much at once (${kind.toLowerCase()}). Ask for less.`, 'TOO_MUCH'),
  },
})

builder.queryType({})
builder.mutationType({})
builder.subscriptionType({})

builder.scalarType('Day', {
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (day) => day,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value)) throw badRequest(400, 'Give a day as YYYY-MM-DD')
    return value
  },
})
builder.scalarType('DayRange', {
  description:
    'Days as closely as they are known, in ISO 8601: 2026-03-27, 2026-03-27/2026-04-02 (both ends included), 2026-03 or 2026.',
  serialize: (text) => text,
  parseValue: (value) => String(value),
})
builder.scalarType('Instant', {
  description: 'A moment, ISO 8601 in UTC: 2026-11-20T09:30:00.000Z.',
  serialize: (instant) => instant.toISOString(),
  parseValue: (value) => {
    const instant = readInstant(value)
    if (instant === null) throw badRequest(400, 'Give a moment as 2026-11-20T09:30:00.000Z')
    return instant
  },
})
builder.scalarType('Series', {
  description: 'A list of numbers, one for each day or month named beside it.',
  serialize: (numbers) => numbers,
  parseValue: () => {
    throw badRequest(400, 'A series is only ever given out')
  },
})

const ProblemRef = builder.objectRef<{ field: string; message: string }>('Problem').implement({
  authScopes: { open: true },
  description: 'One thing to mend, and where: `field` is a path in the input, as `outcomes.0.quantity`.',
  fields: (t) => ({ field: t.exposeString('field'), message: t.exposeString('message') }),
})

builder.objectType(RefusedError, {
  name: 'Refusal',
  authScopes: { open: true },
  description: 'Why something was not done, and how to mend it. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message'),
    problems: t.field({ type: [ProblemRef], resolve: (refusal) => refusal.problems }),
  }),
})
