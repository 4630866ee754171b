import { z } from 'zod'

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number('PORT must be a number').int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must begin with postgresql://')
    .optional(),
  LONGVIEW_FOLDER: z.string().min(1).default('.longview'),
  LONGVIEW_DEMONSTRATION: z.enum(['50k', '250k', '1m', 'tiny', 'none']).default('50k'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Config = {
  isProduction: boolean
  /** Port to listen on; 0 lets the machine choose. */
  port: number
  /** Address to listen on. The default lets nobody in from elsewhere: anyone who reaches the demonstration may be anyone. */
  host: string
  /** A PostgreSQL server; without one the embedded database in `folder` is used. */
  databaseUrl: string | undefined
  folder: string
  /** Size of the demonstration data planted at the first start of the embedded database. */
  demonstration: '50k' | '250k' | '1m' | 'tiny' | 'none'
  logLevel: string
}

/**
 * Reads the settings from the environment.
 *
 * @throws Error that lists every fault at once, one a line
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = settings.safeParse(environment)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The settings are not right:\n${faults.join('\n')}`)
  }
  const read = result.data
  return {
    isProduction: read.NODE_ENV === 'production',
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    folder: read.LONGVIEW_FOLDER,
    demonstration: read.LONGVIEW_DEMONSTRATION,
    logLevel: read.LOG_LEVEL,
  }
}
