import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import { demonstrationDoor } from './access/demonstrationDoor.ts'
import { refuseAnotherPerson } from './access/openedFor.ts'
import type { Viewer } from './access/viewer.ts'
import type { Database } from './database/open.ts'
import { isPostgresFault, isStoppedMeanwhile, postgresCode } from './database/postgresFault.ts'
import type { Clock } from './database/requestTransaction.ts'
import { RefusedError } from './errors.ts'
import type { Context } from './graphql/context.ts'
import { jsonBody } from './graphql/jsonBody.ts'
import { requestTransaction } from './graphql/requestTransactionPlugin.ts'
import { schema } from './graphql/schema.ts'
import { readReferenceData } from './units/referenceData.ts'

export type App = YogaServerInstance<object, Omit<Context, 'database' | 'now'>>

export type AppParts = {
  database: Database
  clock: Clock
  findViewer: (request: Request) => Viewer | null
  /** Whether demonstration people may be chosen; never in production. */
  hasDemonstrationPeople: boolean
  log: Pick<Logger, 'error'>
}

/** The application without a port, so that tests call `app.fetch`. */
export async function createApp({ database, clock, findViewer, hasDemonstrationPeople, log }: AppParts): Promise<App> {
  const reference = await readReferenceData(database.prisma)
  return createYoga<object, Omit<Context, 'database' | 'now'>>({
    schema,
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    cors: false,
    logging: false,
    context: ({ request }) => {
      const viewer = findViewer(request)
      refuseAnotherPerson(request, viewer)
      return { viewer, reference, hasDemonstrationPeople }
    },
    maskedErrors: { maskError: (error) => shown(error, log) },
    plugins: [
      ...(hasDemonstrationPeople ? [demonstrationDoor()] : []),
      jsonBody(),
      // The transaction adds `database` and `now` to the context before any resolver runs.
      requestTransaction(database, clock) as never,
    ],
  })
}

/** What a client is told of an error: refusals as they are, anything else masked and logged under an id. */
function shown(error: unknown, log: Pick<Logger, 'error'>): Error {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error
  if (cause instanceof RefusedError) {
    return new GraphQLError(cause.message, { extensions: { code: 'REFUSED', problems: cause.problems } })
  }
  if (error instanceof GraphQLError && (cause instanceof GraphQLError || cause === error)) return error
  if (isLateCommit(cause)) return new GraphQLError('This took too long, so nothing of it was kept. Try again.', { extensions: { code: 'TOO_SLOW' } })
  if (isUnstorableText(cause)) {
    return new GraphQLError('A text holds a hidden character that cannot be kept. Type it again instead of pasting it.', { extensions: { code: 'REFUSED' } })
  }
  if (isStoppedMeanwhile(cause)) return busy('Somebody changed these at the same moment. Nothing was changed. Send it again.')
  if (isBusy(cause)) return busy('Longview is busy. Nothing was changed. Try again in a moment.')
  const id = randomUUID()
  log.error({ id, ...faultForLog(cause) }, 'A request failed unexpectedly')
  return new GraphQLError(`Something went wrong on our side. Nothing was changed. If it happens again, give this number to support: ${id}`, {
    extensions: { code: 'UNEXPECTED', id },
  })
}

/** Nothing is wrong with what was sent: sent again, it may go through. */
const busy = (message: string) => new GraphQLError(message, { extensions: { code: 'BUSY', http: { status: 503 } } })

/** What the log keeps of a fault. A message of the database may repeat what was sent, so of those only the code is kept. */
function faultForLog(cause: unknown): { fault: string; code: string | null; message: string | null; stack: string | null } {
  if (!(cause instanceof Error)) return { fault: typeof cause, code: null, message: null, stack: null }
  const code = postgresCode(cause)
  const frames = cause.stack?.split('\n').filter((line) => line.trim().startsWith('at ')).join('\n') ?? null
  return { fault: cause.name, code, message: code ? null : cause.message, stack: frames }
}

/** No connection came free in time (Prisma's P2028), or a statement ran into its time limit (PostgreSQL's 57014). */
const isBusy = (error: unknown) => isPostgresFault(error, 'P2028') || isPostgresFault(error, '57014')
const isLateCommit = (error: unknown) => isPostgresFault(error, 'LV001')
const isUnstorableText = (error: unknown) => isPostgresFault(error, '22021')
