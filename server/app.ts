import type { IncomingMessage } from 'node:http'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { refuseAnotherPerson } from './access/openedFor.ts'
import type { Viewer } from './access/viewer.ts'
import type { Database } from './database/open.ts'
import { isPostgresFault, isStoppedMeanwhile, isUnreachable } from './database/postgresFault.ts'
import type { Clock } from './database/requestTransaction.ts'
import { RefusedError } from './errors.ts'
import type { Context } from './graphql/context.ts'
import { askedOf } from './graphql/documentLimits.ts'
import { isWordedByUs, notUnderstood } from './graphql/hideSchema.ts'
import { keepsSession } from './graphql/keepsSession.ts'
import { guards, postureOf, type Posture } from './graphql/posture.ts'
import { requestTimeout } from './graphql/requestTimeout.ts'
import { requestTransaction } from './graphql/requestTransactionPlugin.ts'
import { schema } from './graphql/schema.ts'
import { streamHeaders } from './graphql/streamHeaders.ts'
import { withoutValues } from './graphql/withoutValues.ts'
import { clientAddress } from './http/clientAddress.ts'
import { faultForLog } from './http/faultForLog.ts'
import { currentRequestId } from './http/logLine.ts'
import { observeOperations, operationNames } from './http/observeOperations.ts'
import { deskWatch } from './returnDesk/deskWatch.ts'
import { usualWatching, type Watching } from './returnDesk/watching.ts'
import { ourColumnNames, type ColumnNames } from './returnFiles/fileColumns.ts'
import { cookiesOf } from './sessions/cookies.ts'
import { lookingAgainBy, lookingBy } from './sessions/lookingBy.ts'
import { doors } from './signIn/doors.ts'
import { openIssuerDirectory } from './signIn/issuerDirectory.ts'
import type { IssuerSetting } from './signIn/issuerSetting.ts'
import { readReferenceData } from './units/referenceData.ts'

export type App = YogaServerInstance<object, Omit<Context, 'database' | 'now' | 'notes'>>

export type AppParts = {
  database: Database
  clock: Clock
  /** Who is looking, where a test or a measurement says so; without it the request's session is asked. */
  findViewer?: (request: Request) => Viewer | null
  /** Whether demonstration people may be chosen; never in production, and never beside an issuer. */
  hasDemonstrationPeople: boolean
  /** Those who vouch for people. */
  issuers?: readonly IssuerSetting[]
  /** What the columns of a return as a file are called, where that is not as Longview calls them. */
  returnColumns?: ColumnNames
  /** How often the desk is looked at for those who have it open, and by how many, where a test says so. */
  watching?: Partial<Watching>
  /** Ends the streams that are open, and lets none begin: the process stops. */
  stopping?: AbortSignal
  log: Pick<Logger, 'error'>
} & Partial<Posture>

/** The application without a port, so that tests call `app.fetch`. */
export async function createApp({ database, clock, findViewer, issuers = [], returnColumns = ourColumnNames, watching, stopping, log, ...given }: AppParts): Promise<App> {
  const posture = postureOf(given)
  const reference = await readReferenceData(database.prisma)
  const hasDemonstrationPeople = given.hasDemonstrationPeople && issuers.length === 0 && !posture.isProduction
  const sessions = { database, clock, cookies: cookiesOf(posture.origin?.startsWith('https:') ?? false), hasDemonstrationPeople }
  const findLooking = lookingBy(findViewer ?? null, { ...sessions, rateLimits: posture.rateLimits })
  const findAgain = lookingAgainBy(findViewer ?? null, sessions)
  const watch = deskWatch({
    database, clock, reference, hasDemonstrationPeople,
    watching: { ...usualWatching, ...watching },
    failed: (fault) => log.error(faultForLog(fault), 'Returns could not be watched; it will be tried once more'),
  })
  stopping?.addEventListener('abort', () => watch.end())
  return createYoga<object, Omit<Context, 'database' | 'now' | 'notes'>>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    context: async (begun) => {
      const { request, ...server } = begun
      const machine = clientAddress((server as { req?: IncomingMessage }).req, posture.proxies)
      const { viewer, session } = await findLooking(request, machine, keepsSession(request, askedOf(begun)))
      refuseAnotherPerson(request, session?.personCode ?? viewer?.code ?? null, viewer)
      return { viewer, session, reference, hasDemonstrationPeople, issuers, returnColumns, watch: { deskWatch: watch, lookAgain: () => findAgain(request) } }
    },
    maskedErrors: { maskError: (error) => hidden(shown(error, log), posture, log) },
    plugins: [
      doors({ ...posture, ...sessions, issuers, directory: openIssuerDirectory(), shown: (error) => shown(error, log) }),
      ...guards(posture),
      // The transaction adds `database` and `now` to the context before any resolver runs.
      requestTransaction(database, clock) as never,
      requestTimeout(posture.timeouts.request),
      observeOperations(operationNames(posture.persisted)),
      streamHeaders(),
      { onDispose: () => watch.end() },
    ],
  })
}

/** What a client is told of an error: refusals as they are, anything else masked and logged under an id. */
function shown(error: unknown, log: Pick<Logger, 'error'>): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (cause instanceof RefusedError) {
    return new GraphQLError(cause.message, { extensions: { code: 'REFUSED', problems: cause.problems } })
  }
  if (error instanceof GraphQLError && (cause instanceof GraphQLError || cause === error)) return withoutValues(error)
  if (isLateCommit(cause)) return new GraphQLError('This took too long, so nothing of it was kept. Try again.', { extensions: { code: 'TOO_SLOW' } })
  if (isUnstorableText(cause)) {
    return new GraphQLError('A text holds a hidden character that cannot be kept. Type it again instead of pasting it.', { extensions: { code: 'REFUSED' } })
  }
  if (isStoppedMeanwhile(cause)) return busy('Somebody changed these at the same moment. Nothing was changed. Send it again.')
  if (isBusy(cause)) return busy('Longview is busy. Nothing was changed. Try again in a moment.')
  const isUnreached = isUnreachable(cause)
  const id = currentRequestId()
  log.error({ id, ...faultForLog(cause) }, isUnreached ? 'The database cannot be reached' : 'A request failed unexpectedly')
  if (isUnreached) return unreachable()
  return new GraphQLError(`Something went wrong on our side. Nothing was changed. If it happens again, give this number to support: ${id}`, {
    extensions: { code: 'UNEXPECTED', id },
  })
}

/** In production the words of graphql-js go no further: they name types and fields. */
function hidden(error: Error, { isProduction }: Posture, log: Pick<Logger, 'error'>): Error {
  if (!isProduction || !(error instanceof GraphQLError) || isWordedByUs(error)) return error
  return error.path ? shown(new Error(`An answer does not fit the API at ${error.path.join('.')}`), log) : notUnderstood()
}

/** Nothing is wrong with what was sent: sent again, it may go through. */
const busy = (message: string) => new GraphQLError(message, { extensions: { code: 'BUSY', http: { status: 503 } } })

/** The connection may have broken while a change was being kept, so it is not said that nothing was. */
const unreachable = () =>
  new GraphQLError('Longview cannot reach its database. Try again in a minute: what was sent twice is kept once.', { extensions: { code: 'UNREACHABLE', http: { status: 503 } } })

/** No connection came free in time (Prisma's P2028), or a statement ran into its time limit (PostgreSQL's 57014). */
const isBusy = (error: unknown) => isPostgresFault(error, 'P2028') || isPostgresFault(error, '57014')
const isLateCommit = (error: unknown) => isPostgresFault(error, 'LV001')
const isUnstorableText = (error: unknown) => isPostgresFault(error, '22021')
