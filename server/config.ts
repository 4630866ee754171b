import { z } from 'zod'
import { productionFaults } from './productionFaults.ts'
import { isProgram } from './packs/printing/findChromium.ts'
import { subjectProblems, tidyLabel } from './people/personRules.ts'
import { columnSetting } from './returnFiles/columnSetting.ts'
import { ourColumnNames, type ColumnNames } from './returnFiles/fileColumns.ts'
import { issuerSettings, plainIssuer, type IssuerSetting } from './signIn/issuerSetting.ts'

/** One of the first administrators: who they are to which issuer (by its code), and how they are shown. */
const administratorSetting = z.strictObject({
  issuer: z.string().min(1),
  subject: z.string().refine((subject) => subjectProblems(subject).length === 0, 'must be what the issuer calls the person, 1 to 255 characters without spaces'),
  label: z.string().min(1).max(80),
})

/** JSON of a setting. What stands in it is never repeated: it may be a secret. */
function json<Shape extends z.ZodType>(shape: Shape, example: string, what = 'list') {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: `must be a JSON ${what}, as ${example}` })
        return z.NEVER
      }
    })
    .pipe(shape)
}

const settings = (isProduction: boolean) => z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
  PORT: portNumber().default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://').optional(),
  LONGVIEW_FOLDER: z.string().default('.longview'),
  LONGVIEW_DEMONSTRATION: z.enum(['50k', '250k', '1m', 'tiny', 'none'], 'must be 50k, 250k, 1m, tiny or none').default('50k'),
  LONGVIEW_ORIGIN: z
    .string()
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text, 'must be an address without a path, as https://longview.example')
    .optional(),
  LONGVIEW_ISSUERS: json(issuerSettings(isProduction), '[{"code": "...", "name": "...", "issuer": "https://...", "clientId": "...", "clientSecret": "..."}]').default([]),
  LONGVIEW_ADMINISTRATORS: json(z.array(administratorSetting), '[{"issuer": "code of the issuer", "subject": "...", "label": "First administrator"}]').default([]),
  LONGVIEW_RETURN_COLUMNS: json(columnSetting, '{"unit": "...", "figure": "..."}', 'object').default(ourColumnNames),
  LONGVIEW_CHROMIUM: z.string().refine((text) => text === 'none' || isProgram(text), 'must be the absolute path of a program that is there and may be run, or none').optional(),
  LONGVIEW_TRUST_PROXY: z.coerce.number('must be a whole number, 0 to 5').int('must be a whole number, 0 to 5').min(0).max(5, 'must be a whole number, 0 to 5').default(0),
  LONGVIEW_METRICS_PORT: portNumber().optional(),
  LONGVIEW_METRICS_HOST: z.string().default('127.0.0.1'),
  LONGVIEW_COMMIT: z.string().regex(/^[0-9a-f]{7,40}$/, 'must be the commit, 7 to 40 hexadecimal digits').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent').default('info'),
})

type Settings = z.output<ReturnType<typeof settings>>

function portNumber() {
  const words = 'must be a port number, 0 to 65535'
  return z.coerce.number(words).int(words).min(0, words).max(65_535, words)
}

/** `issuer` is the issuer's address, as its tokens name it. */
export type ConfiguredAdministrator = { issuer: string; subject: string; label: string }

export type Config = {
  isProduction: boolean
  /** Neither production nor an issuer: demonstration people may be chosen. */
  isDemonstration: boolean
  /** Port to listen on; 0 lets the machine choose. */
  port: number
  /** Address to listen on. The default lets nobody in from elsewhere: anyone who reaches the demonstration may be anyone. */
  host: string
  /** The address that browsers use, without a path. */
  origin: string
  /** Whether somebody set `origin`; else it is guessed from the port. */
  isOriginSet: boolean
  /** Browsers use https: cookies may be `__Host-` ones. */
  isSecure: boolean
  /** How many proxies stand in front, whose X-Forwarded-For is believed. */
  proxies: number
  /** A PostgreSQL server; without one the embedded database in `folder` is used. */
  databaseUrl: string | undefined
  folder: string
  /** Size of the demonstration data planted at the first start of the embedded database. */
  demonstration: '50k' | '250k' | '1m' | 'tiny' | 'none'
  issuers: IssuerSetting[]
  administrators: ConfiguredAdministrator[]
  /** What the columns of a return as a file are called. */
  returnColumns: ColumnNames
  /** Path of the Chromium that prints packs, or `none`; undefined where it is to be looked for. */
  chromium: string | undefined
  /** Port of the figures for Prometheus, never the one of the pages; null gives none. */
  metricsPort: number | null
  metricsHost: string
  commit: string | null
  logLevel: string
}

type Environment = Record<string, string | undefined>

/**
 * Reads the settings from the environment, for commands.
 *
 * @throws Error that lists every fault at once, one a line
 */
export function readConfig(environment: Environment): Config {
  return read(environment, () => [])
}

/**
 * The same for the service, which in production refuses to start with what would not be safe.
 *
 * @throws Error that lists every fault at once, one a line
 */
export function readServiceConfig(environment: Environment): Config {
  return read(environment, productionFaults)
}

function read(environment: Environment, further: (environment: Environment) => string[]): Config {
  // An empty setting is one that was not set: compose files leave them so.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = settings(given.NODE_ENV === 'production').safeParse(given, { error: inWords })
  const shape = result.success ? [] : result.error.issues.map(({ path: [name, ...place], message }) => `${String(name)}: ${placeInWords(place)}${message}`)
  const faults = [...shape, ...(result.success ? [...administratorFaults(result.data), ...metricsFaults(result.data)] : []), ...further(given)]
  if (!result.success || faults.length > 0) throw new Error(`The settings are not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
  return configOf(result.data)
}

function configOf(data: Settings): Config {
  const origin = data.LONGVIEW_ORIGIN ?? `http://localhost:${data.PORT}`
  const addressOf = new Map(data.LONGVIEW_ISSUERS.map(({ code, issuer }) => [code, issuer]))
  return {
    isProduction: data.NODE_ENV === 'production',
    isDemonstration: data.NODE_ENV !== 'production' && data.LONGVIEW_ISSUERS.length === 0,
    port: data.PORT,
    host: data.HOST,
    origin,
    isOriginSet: data.LONGVIEW_ORIGIN !== undefined,
    isSecure: origin.startsWith('https:'),
    proxies: data.LONGVIEW_TRUST_PROXY,
    databaseUrl: data.DATABASE_URL,
    folder: data.LONGVIEW_FOLDER,
    demonstration: data.LONGVIEW_DEMONSTRATION,
    issuers: data.LONGVIEW_ISSUERS,
    administrators: data.LONGVIEW_ADMINISTRATORS.map((one) => ({ ...one, issuer: addressOf.get(one.issuer) ?? one.issuer })),
    returnColumns: data.LONGVIEW_RETURN_COLUMNS,
    chromium: data.LONGVIEW_CHROMIUM,
    metricsPort: data.LONGVIEW_METRICS_PORT ?? null,
    metricsHost: data.LONGVIEW_METRICS_HOST,
    commit: data.LONGVIEW_COMMIT ?? null,
    logLevel: data.LOG_LEVEL,
  }
}

/** What zod would say in its own words. Values are never repeated. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `does not know ${issue.keys.join(', ')}`
  if (issue.code !== 'invalid_type') return undefined
  if (issue.input === undefined) return 'is missing'
  return issue.expected === 'array' ? 'must be a list' : `must be ${issue.expected === 'object' ? 'an object' : 'a text'}`
}

/** "entry 2, clientSecret: " of a fault within a list. */
function placeInWords([index, ...keys]: PropertyKey[]): string {
  if (index === undefined) return ''
  return `${typeof index === 'number' ? `entry ${index + 1}` : String(index)}${keys.map((key) => `, ${String(key)}`).join('')}: `
}

/** The first two administrators decide each other's first grants, so with an issuer there must be two, and two different people. */
function administratorFaults({ LONGVIEW_ISSUERS: issuers, LONGVIEW_ADMINISTRATORS: administrators }: Settings): string[] {
  const name = 'LONGVIEW_ADMINISTRATORS'
  const faults: string[] = []
  if (issuers.length > 0 && administrators.length < 2) faults.push(`${name}: name two administrators or more, one to give grants and another to confirm them`)
  const addressOf = new Map(issuers.map(({ code, issuer }) => [code, plainIssuer(issuer)]))
  if (hasTwins(administrators.map(({ issuer, subject }) => JSON.stringify([addressOf.get(issuer) ?? issuer, subject])))) faults.push(`${name}: the same person stands there twice; name different people`)
  if (hasTwins(administrators.map(({ label }) => tidyLabel(label).toLowerCase()))) faults.push(`${name}: two have one label; give each their own, as First administrator and Second administrator`)
  for (const { issuer } of administrators.filter((one) => !addressOf.has(one.issuer))) faults.push(`${name}: there is no issuer with the code ${issuer} in LONGVIEW_ISSUERS`)
  return faults
}

function metricsFaults({ PORT: port, LONGVIEW_METRICS_PORT: metricsPort }: Settings): string[] {
  const isSame = metricsPort !== 0 && metricsPort === port
  return isSame ? ['LONGVIEW_METRICS_PORT: must be another port than PORT, which everybody reaches'] : []
}

const hasTwins = (values: string[]) => new Set(values).size < values.length
