import type { RequestDatabase } from '../database/requestTransaction.ts'

/** Does an administrator refuse that person? For the door's transaction, which alone may ask before anybody is known. */
export async function isDisabled(database: RequestDatabase, personCode: string): Promise<boolean> {
  const [row] = await database.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT FROM person_disabling WHERE person_code = ${personCode} AND superseded_at = 'infinity') AS found`
  return row?.found === true
}
