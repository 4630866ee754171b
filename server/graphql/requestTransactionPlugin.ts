import { createSourceEventStream, execute, getOperationAST, GraphQLError, OperationTypeNode } from 'graphql'
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { mapAsyncIterator, type Plugin } from 'graphql-yoga'
import { actorOf } from '../audit/actorOf.ts'
import { addConsultation, addDisclosures, addRefusals } from '../audit/addNotes.ts'
import { refusalCode } from '../audit/refusalCode.ts'
import { freshNotes, noteRefusal, type RequestNotes } from '../audit/requestNotes.ts'
import type { Database } from '../database/open.ts'
import { inRequestTransaction, type Clock } from '../database/requestTransaction.ts'
import type { Context } from './context.ts'

/** Carries the errors of a mutation out of its transaction, so that nothing of it is kept. */
class RolledBack extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super('A mutation ended in errors')
    this.errors = errors
  }
}

/**
 * Runs each GraphQL operation in one transaction that carries who is looking. It is committed before
 * the answer leaves, so that what was acknowledged is kept; a commit that fails is an error. A mutation
 * whose answer holds any error, in whatever field, keeps nothing and answers with the errors alone:
 * typed refusals are data, and are no errors.
 *
 * A stream has no transaction: each of its answers is made in a short one of its own, from what was read before.
 *
 * The trail is told in that transaction which groups were read and which files were given out, and in one after it what was refused: also of a
 * request that kept nothing, and before its answer leaves.
 */
export function requestTransaction(database: Database, clock: Clock): Plugin<Context> {
  async function carryOut(context: Context, isReading: boolean, run: (context: Context) => unknown): Promise<ExecutionResult> {
    const { viewer } = context
    const notes = freshNotes(actorOf(context))
    const answered = inRequestTransaction(database.prisma, { viewer, isReading, clock }, async (transaction, now) => {
      const result = (await run(Object.assign(context, { database: transaction, now, notes }))) as ExecutionResult
      if (!isReading && result.errors && result.errors.length > 0) throw new RolledBack(result.errors)
      await addConsultation(transaction, now, notes)
      await addDisclosures(transaction, now, notes)
      return result
    })
    const answer = await answered.catch(async (error: unknown) => {
      if (error instanceof RolledBack) return rolledBack(notes, error)
      await keepRefusals(context, notes).catch(() => undefined) // the fault that is told is the one that came first
      throw error
    })
    await keepRefusals(context, notes)
    return answer
  }

  async function keepRefusals({ viewer }: Context, notes: RequestNotes): Promise<void> {
    if (notes.refusals.size === 0) return
    await inRequestTransaction(database.prisma, { viewer, isReading: false, clock }, (transaction, now) => addRefusals(transaction, now, notes))
  }

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const operation = getOperationAST(args.document, args.operationName)
        return carryOut(args.contextValue as Context, operation?.operation !== OperationTypeNode.MUTATION, (contextValue) => executeFn({ ...args, contextValue }))
      })
    },
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const context = args.contextValue as Context
        const notes = freshNotes(actorOf(context))
        const stream = await createSourceEventStream({ ...args, contextValue: Object.assign(context, { notes }) })
        await keepRefusals(context, notes)
        if (!(Symbol.asyncIterator in stream)) return stream
        // A context of its own for each answer: what was loaded for the one before is not what is known now.
        return mapAsyncIterator(
          stream as AsyncIterableIterator<unknown>,
          (rootValue) => carryOut({ ...context }, true, (contextValue) => execute({ ...args, rootValue, contextValue })),
          (error: unknown) => ({ data: null, errors: [asAnswer(error)] }), // why it ends is the last that it says
        )
      })
    },
  }
}

function asAnswer(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  return new GraphQLError('A stream ended', { originalError: error instanceof Error ? error : new Error('A stream ended without an error') })
}

/** What is refused deeper in its answer refuses a mutation as a whole. Faults are no refusals: they are in the log. */
function rolledBack(notes: RequestNotes, { errors }: RolledBack): ExecutionResult {
  const [field] = notes.fields
  for (const error of errors) {
    const code = refusalCode(error.originalError ?? error)
    if (field && code && notes.refusals.size === 0) noteRefusal(notes, `Mutation.${field}`, error, code)
  }
  return { data: null, errors }
}
