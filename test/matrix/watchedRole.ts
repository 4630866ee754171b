import type { PrismaClient } from '../../server/database/generated/client.ts'
import type { TestDatabase } from '../support/testDatabase.ts'

type Role = { name: string; isSuperuser: boolean; bypassesPolicies: boolean; ownsTables: boolean }

/** What every transaction of the application ran as, asked in that transaction after its work. */
export type WatchedRoles = { transactions: number; names: Set<string>; faults: string[] }

/** The database, with a look at `current_user` at the end of each transaction. */
export function watchRoles(database: TestDatabase): { database: TestDatabase; roles: WatchedRoles } {
  const roles: WatchedRoles = { transactions: 0, names: new Set(), faults: [] }
  const { prisma } = database
  const watched: PrismaClient['$transaction'] = ((work: (transaction: PrismaClient) => Promise<unknown>, options: object) =>
    prisma.$transaction(async (transaction) => {
      try {
        return await work(transaction as PrismaClient)
      } finally {
        await look(transaction as PrismaClient, roles)
      }
    }, options)) as never
  return {
    roles,
    database: {
      ...database,
      prisma: new Proxy(prisma, { get: (target, name) => (name === '$transaction' ? watched : Reflect.get(target, name)) }) as PrismaClient,
    },
  }
}

async function look(transaction: PrismaClient, roles: WatchedRoles): Promise<void> {
  const [role] = await transaction.$queryRaw<Role[]>`
    SELECT rolname AS name, rolsuper AS "isSuperuser", rolbypassrls AS "bypassesPolicies",
           EXISTS (SELECT FROM pg_tables WHERE schemaname IN ('public', 'aggregates') AND tableowner = rolname) AS "ownsTables"
    FROM pg_roles WHERE rolname = current_user`
  roles.transactions += 1
  if (!role || role.isSuperuser || role.bypassesPolicies || role.ownsTables) roles.faults.push(JSON.stringify(role ?? 'no role'))
  else roles.names.add(role.name)
}
