import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { GraphQLError } from 'graphql'
import { maySeeAggregates, maySeeRecords } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { largestPage } from '../facts/keyset.ts'
import { isDay } from '../periods/day.ts'
import type { Context } from './context.ts'

/** The one builder: plugins, scalars, scopes and limits, and no types. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  AuthScopes: { signedIn: boolean; seesRecords: boolean; seesAggregates: boolean }
  Scalars: {
    Day: { Input: string; Output: string }
    DayRange: { Input: string; Output: string }
    Instant: { Input: Date; Output: Date }
    Series: { Input: number[]; Output: number[] }
  }
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: true },
  scopeAuth: {
    authScopes: (context) => ({
      signedIn: context.viewer !== null,
      seesRecords: maySeeRecords(context.viewer),
      seesAggregates: maySeeAggregates(context.viewer),
    }),
    unauthorizedError: (_parent, context) =>
      new GraphQLError(context.viewer ? 'Your role does not see this' : 'Choose who you are first', {
        extensions: { code: context.viewer ? 'NOT_ALLOWED' : 'NOT_SIGNED_IN' },
      }),
  },
  relay: {
    cursorType: 'String',
    // A page is counted once, by the connection's own arguments.
    edgesFieldOptions: { complexity: { field: 1, multiplier: 1 } },
    nodeQueryOptions: { authScopes: { signedIn: true } },
    nodesQueryOptions: {
      authScopes: { signedIn: true },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > largestPage) throw new RefusedError(`Ask for at most ${largestPage} records at once`)
        return resolveNodes(ids)
      },
    },
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 5,
    limit: { complexity: 60_000, depth: 14, breadth: 400 },
    complexityError: (kind) => new GraphQLError(`The query asks for too much at once (${kind.toLowerCase()}). Ask for less.`),
  },
})

builder.queryType({})
builder.mutationType({})

builder.scalarType('Day', {
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (day) => day,
  parseValue: (value) => {
    if (typeof value !== 'string' || !isDay(value)) throw new GraphQLError('Give a day as YYYY-MM-DD')
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
    const isMoment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/.test(value)
    const instant = new Date(isMoment ? value : Number.NaN)
    if (Number.isNaN(instant.getTime())) throw new GraphQLError('Give a moment as 2026-11-20T09:30:00.000Z')
    return instant
  },
})
builder.scalarType('Series', {
  description: 'A list of numbers, one for each day or month named beside it.',
  serialize: (numbers) => numbers,
  parseValue: () => {
    throw new GraphQLError('A series is only ever given out')
  },
})

const ProblemRef = builder.objectRef<{ field: string; message: string }>('Problem').implement({
  description: 'One thing to mend, and where: `field` is a path in the input, as `outcomes.0.quantity`.',
  fields: (t) => ({ field: t.exposeString('field'), message: t.exposeString('message') }),
})

builder.objectType(RefusedError, {
  name: 'Refusal',
  description: 'Why something was not done, and how to mend it. Nothing was changed.',
  fields: (t) => ({
    message: t.exposeString('message'),
    problems: t.field({ type: [ProblemRef], resolve: (refusal) => refusal.problems }),
  }),
})
