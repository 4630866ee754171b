import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

/**
 * SQL that makes the tables of prisma/schema.prisma in an empty database: the raw material of a new
 * migration, and what the drift check compares the migrations with. CHECKs, triggers, policies and
 * functions are outside Prisma's sight.
 *
 * @param connectionString of any PostgreSQL; the engine asks it for nothing but its version
 */
export async function sqlOfSchema(connectionString: string): Promise<string> {
  const engineModule = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const binary = new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm'))
  const { instance } = await WebAssembly.instantiate(readFileSync(fileURLToPath(binary)), {
    './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
  })
  engineModule.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()

  const path = fileURLToPath(new URL('../prisma/schema.prisma', import.meta.url))
  const content = readFileSync(path, 'utf8')
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }))
  const engine = await engineModule.SchemaEngine.new({ datamodels: [[path, content]] }, () => undefined, factory)
  try {
    const result = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [{ path, content }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return result.stdout ?? ''
  } finally {
    engine.free()
  }
}
