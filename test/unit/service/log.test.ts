import fc from 'fast-check'
import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { faultForLog } from '../../../server/http/faultForLog.ts'
import { createLog, redactedKeys } from '../../../server/http/log.ts'

const planted = 'canaryfeather-in-the-log'

/** What the log writes of an entry. */
function written(entry: object): string {
  let said = ''
  createLog('debug', { write: (line) => { said += line } }).info(entry, 'A line')
  return said
}

const at = (key: string, depth: number): object => Array.from({ length: depth }).reduce<object>((inner) => ({ outer: inner }), { [key]: planted })

it.each(redactedKeys)('what stands under "%s" is not logged, however deep down to four', (key) => {
  for (const depth of [0, 1, 2, 3]) {
    const line = written(at(key, depth))
    expect(line).toContain('[not logged]')
    expect(line).not.toContain(planted)
  }
})

it('what is a plain code is logged, on one line of JSON with the time and without the machine', () => {
  const line = JSON.parse(written({ requestId: 'r-1', route: '/graphql', status: 200 })) as object
  expect(line).toEqual({ level: 30, time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), requestId: 'r-1', route: '/graphql', status: 200, msg: 'A line' })
})

it('a fault of the database, of Prisma or of a check is logged by name, code and place, never by its message', () => {
  for (const name of ['PrismaClientValidationError', 'PrismaClientKnownRequestError', 'ZodError', 'SyntaxError', 'GraphQLError']) {
    const fault = Object.assign(new Error(`Invalid value\n    at ${planted}\nat ${planted} (x:1:2)\nbecause`), { name })
    expect(faultForLog(fault)).toMatchObject({ fault: name, message: null, stack: expect.stringContaining('log.test.ts') })
    expect(JSON.stringify(faultForLog(fault))).not.toContain(planted)
    expect(written({ err: fault })).not.toContain(planted)
  }
  expect(faultForLog(Object.assign(new Error(planted), { code: '23505' }))).toMatchObject({ code: '23505', message: null })
})

it('of a check of shapes and of graphql-js the log has name and path, and nothing of what was sent', () => {
  const { error: ofShapes } = z.object({ rows: z.array(z.enum(['MAJOR'])) }).safeParse({ rows: ['MAJOR', planted] })
  class QueryError extends GraphQLError {
    override readonly name = 'QueryError'
  }
  const ofGraphql = new QueryError(`Enum "Grade" cannot represent value: "${planted}"`, { path: ['result', 'grade'] })
  expect(faultForLog(ofShapes)).toMatchObject({ fault: 'ZodError', message: null, path: 'rows.1' })
  expect(faultForLog(ofGraphql)).toMatchObject({ fault: 'QueryError', message: null, path: 'result.grade' })
  expect(faultForLog(new GraphQLError(planted, { path: ['result', 0] }))).toMatchObject({ fault: 'GraphQLError', message: null, path: 'result.0' })
  for (const fault of [ofShapes, ofGraphql]) expect(written({ err: fault })).not.toContain(planted)
  expect(faultForLog(new TypeError('x is not a function'))).toMatchObject({ fault: 'TypeError', message: 'x is not a function', path: null })
})

it('no message of the database gets into the log, whatever it says', () => {
  fc.assert(fc.property(fc.string({ minLength: 8 }), (words) => {
    const fault = Object.assign(new Error(`${planted} ${words}`), { code: '22P02' })
    expect(JSON.stringify(faultForLog(fault))).not.toContain(planted)
  }))
})
