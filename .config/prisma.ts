import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

/**
 * Prisma's command line wants to download an engine before any command, though `generate` and
 * `validate` never start it. Where none is installed, a program that exists is named instead, so
 * that both run offline. (Not /bin/true: `migrate diff` would then exit 0 and print nothing.)
 */
const engines = fileURLToPath(new URL('../node_modules/@prisma/engines', import.meta.url))
const hasEngine = existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine'))
if (!hasEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
})
