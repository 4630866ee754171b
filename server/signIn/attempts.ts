import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { minutesBefore } from '../sessions/sessionLimits.ts'
import { hashOf } from '../sessions/token.ts'

/** How long somebody may take at the issuer. */
export const attemptMinutes = 10

/** A sign-in on its way to an issuer and back. */
export type Attempt = { issuerCode: string; state: string; nonce: string; codeVerifier: string; toAddress: string }

const row = z.object({ issuerCode: z.string(), state: z.string(), nonce: z.string(), codeVerifier: z.string(), toAddress: z.string(), begunAt: z.date() })

/** Keeps an attempt under the token in the browser's cookie, and sweeps away those that nobody came back from. */
export async function addAttempt(database: RequestDatabase, now: Date, token: string, attempt: Attempt): Promise<void> {
  await database.$executeRaw`DELETE FROM sign_in_attempt WHERE begun_at <= ${minutesBefore(now, attemptMinutes)}`
  await database.$executeRaw`
    INSERT INTO sign_in_attempt (token_hash, issuer_code, state, nonce, code_verifier, to_address, begun_at)
    VALUES (${hashOf(token)}, ${attempt.issuerCode}, ${attempt.state}, ${attempt.nonce}, ${attempt.codeVerifier}, ${attempt.toAddress}, ${now})`
}

/**
 * Takes the attempt of that token and state; nobody can take it again. One with another state is left alone, or any page
 * could end somebody's sign-in by sending them here.
 *
 * @returns null where there is none, or it was begun too long ago
 */
export async function takeAttempt(database: RequestDatabase, now: Date, token: string, state: string): Promise<Attempt | null> {
  const [taken] = await query(database, row, Prisma.sql`
    DELETE FROM sign_in_attempt WHERE token_hash = ${hashOf(token)} AND state = ${state}
    RETURNING issuer_code AS "issuerCode", state, nonce, code_verifier AS "codeVerifier", to_address AS "toAddress", begun_at AS "begunAt"`)
  return taken && taken.begunAt > minutesBefore(now, attemptMinutes) ? taken : null
}
