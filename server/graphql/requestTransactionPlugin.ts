import { getOperationAST, OperationTypeNode } from 'graphql'
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
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
 */
export function requestTransaction(database: Database, clock: Clock): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const context = args.contextValue as Context
        const operation = getOperationAST(args.document, args.operationName)
        const isReading = operation?.operation !== OperationTypeNode.MUTATION
        const answered = inRequestTransaction(database.prisma, { viewer: context.viewer, isReading, clock }, async (transaction, now) => {
          const result = (await executeFn({ ...args, contextValue: Object.assign(context, { database: transaction, now }) })) as ExecutionResult
          if (!isReading && result.errors && result.errors.length > 0) throw new RolledBack(result.errors)
          return result
        })
        return answered.catch((error: unknown) => {
          if (error instanceof RolledBack) return { data: null, errors: error.errors }
          throw error
        })
      })
    },
  }
}
