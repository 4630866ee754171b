import { newToken } from '../../../server/sessions/token.ts'
import type { ReturnHouse } from './returnHouse.ts'

/**
 * Analysts of the centre, each with a session of their own: of the demonstration there is one, and nobody holds ten desks open.
 *
 * @returns their codes
 */
export async function plantWatchers({ owner, setCookie }: Pick<ReturnHouse, 'owner' | 'setCookie'>, many: number): Promise<string[]> {
  const codes = Array.from({ length: many }, (_, index) => `NETWORK-NOCC-ANALYST-${index + 11}`)
  for (const code of codes) {
    const token = newToken()
    await owner.query('INSERT INTO person (code) VALUES ($1)', [code])
    await owner.query(`INSERT INTO person_version (id, person_code, version, label, recorded_at) VALUES (gen_random_uuid(), $1, 1, $2, '2020-01-01')`, [code, `NOCC analyst ${code.slice(-2)}`])
    await owner.query(
      `INSERT INTO role_grant (id, person_code, role, valid_from, basis, reason, given_at) VALUES (gen_random_uuid(), $1, 'NOCC_ANALYST', '2020-01-01', 'DEMONSTRATION', 'Return day', '2020-01-01')`, [code])
    await owner.query(
      `INSERT INTO session (id, token_hash, person_code, device, opened_at, last_seen_at, ends_at)
       VALUES (gen_random_uuid(), sha256($1::text::bytea), $2, 'Chromium on Linux', now(), now(), now() + interval '8 hours')`, [token, code])
    setCookie(code, `longview-session=${token}`)
  }
  return codes
}
