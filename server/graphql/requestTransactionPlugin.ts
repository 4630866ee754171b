import { getOperationAST, OperationTypeNode } from 'graphql'
import type { ExecutionArgs } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Database } from '../database/open.ts'
import { inRequestTransaction, type Clock } from '../database/requestTransaction.ts'
import type { Context } from './context.ts'

/**
 * Runs each GraphQL operation in one transaction that carries who is looking. It is committed before
 * the answer leaves, so that what was acknowledged is kept; a commit that fails is an error.
 */
export function requestTransaction(database: Database, clock: Clock): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args: ExecutionArgs) => {
        const context = args.contextValue as Context
        const operation = getOperationAST(args.document, args.operationName)
        const isReading = operation?.operation !== OperationTypeNode.MUTATION
        return inRequestTransaction(database.prisma, { viewer: context.viewer, isReading, clock }, (transaction, now) =>
          executeFn({ ...args, contextValue: Object.assign(context, { database: transaction, now }) }),
        )
      })
    },
  }
}
