import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wrongImports } from './importDirections.ts'
import { root, run } from './run.ts'
import { schemaDrift } from './schemaDrift.ts'

/**
 * Everything that can be told without running the tests: lint, types, a stale schema.graphql, drift
 * between migrations and prisma/schema.prisma, imports that go the wrong way.
 * `npm run check -- --write` writes schema.graphql anew.
 */
const committed = join(root, 'server/graphql/schema.graphql')
const faults: string[] = []
const say = (line: string) => process.stdout.write(`${line}\n`)

const { printedSchema } = await import('../server/graphql/schema.ts')
if (process.argv.includes('--write')) writeFileSync(committed, printedSchema)
if (!existsSync(committed) || readFileSync(committed, 'utf8') !== printedSchema) {
  faults.push('server/graphql/schema.graphql is stale: run `npm run check -- --write` and read its diff')
}
faults.push(...wrongImports())
faults.push(...(await schemaDrift()))
if (!run('oxlint', '--deny-warnings', '.config', 'server', 'client', 'prisma', 'test')) faults.push('lint: see above')
if (!run('tsc', '--noEmit', '-p', 'tsconfig.json')) faults.push('types: see above')

for (const fault of faults) say(fault)
say(faults.length === 0 ? 'All checks passed: schema.graphql, import directions, schema drift, lint, types' : `${faults.length} checks failed`)
process.exit(faults.length === 0 ? 0 : 1)
