import { getOperationAST, OperationTypeNode } from 'graphql'
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { actorOf } from '../audit/actorOf.ts'
import { addConsultation, addRefusals } from '../audit/addNotes.ts'
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
 * The trail is told in that transaction which groups were read, and in one after it what was refused: also of a
 * request that kept nothing, and before its answer leaves.
 */
export function requestTransaction(database: Database, clock: Clock): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        const context = args.contextValue as Context
        const { viewer } = context
        const operation = getOperationAST(args.document, args.operationName)
        const isReading = operation?.operation !== OperationTypeNode.MUTATION
        const notes = freshNotes(actorOf(context))
        const answered = inRequestTransaction(database.prisma, { viewer, isReading, clock }, async (transaction, now) => {
          const result = (await executeFn({ ...args, contextValue: Object.assign(context, { database: transaction, now, notes }) })) as ExecutionResult
          if (!isReading && result.errors && result.errors.length > 0) throw new RolledBack(result.errors)
          await addConsultation(transaction, now, notes)
          return result
        })
        const answer = await answered.catch(async (error: unknown) => {
          if (error instanceof RolledBack) return rolledBack(notes, error)
          await keepRefusals().catch(() => undefined) // the fault that is told is the one that came first
          throw error
        })
        await keepRefusals()
        return answer

        async function keepRefusals(): Promise<void> {
          if (notes.refusals.size === 0) return
          await inRequestTransaction(database.prisma, { viewer, isReading: false, clock }, (transaction, now) => addRefusals(transaction, now, notes))
        }
      })
    },
  }
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
