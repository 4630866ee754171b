import { run } from './run.ts'

/**
 * Makes what is generated and not committed: the Prisma client (server/database/generated), the typed
 * GraphQL documents with the list of them that production takes (client/graphql/generated), and the built client
 * (client/dist), which names its queries by that list. `npm ci` runs it.
 */
const isDone =
  run('prisma', 'generate', '--no-hints') &&
  run('graphql-codegen', '--config', 'client/graphql/codegen.ts', '--silent') &&
  run('vite', 'build', '--logLevel', 'warn')
if (!isDone) {
  process.stderr.write('Longview could not be prepared: see the message above.\n')
  process.exit(1)
}
