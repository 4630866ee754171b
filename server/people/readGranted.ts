import { isRole } from '../access/roles.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../database/open.ts'
import type { Day } from '../periods/day.ts'

type Row = { code: string; label: string; role: string; unitCode: string | null }

/**
 * Everybody whom a grant lets see something on that day and nobody disabled, as viewers: for commands, which are given by
 * whoever may read the settings and so act without a session.
 *
 * @param withInvented whether demonstration people are among them
 */
export async function readGranted(database: Pick<Database, 'asOwner'>, today: Day, withInvented: boolean): Promise<Viewer[]> {
  const { rows } = await database.asOwner((client) =>
    client.query<Row>(
      `SELECT v.person_code AS code, v.label, f.role, f.unit_code AS "unitCode"
       FROM role_grant_in_force f JOIN role_grant g USING (id) JOIN person_version v ON v.person_code = f.person_code AND v.superseded_at = 'infinity'
       WHERE daterange(f.valid_from, f.valid_to) @> $1::date AND ($2 OR g.basis <> 'DEMONSTRATION')
         AND NOT EXISTS (SELECT FROM person_disabling d WHERE d.person_code = f.person_code AND d.superseded_at = 'infinity')
       ORDER BY v.person_code`,
      [today, withInvented],
    ),
  )
  return rows.map(({ role, ...person }) => {
    if (!isRole(role)) throw new RangeError('A grant holds a role that is not known')
    return { ...person, role }
  })
}
