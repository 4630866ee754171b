import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { queryOne } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import { inThousands } from '../../facts/inThousands.ts'
import type { LongTermScope } from './longTermScope.ts'

/** What has not been worked through yet, of figures as known now. */
export type Waiting = {
  /** Groups, and other targets, whose newest records are not in the figures. */
  waitingOcgs: number
  /** Whether some of what the figures are made from was still computed with settings that have been changed since. */
  settingsChanging: boolean
}

const waitingRow = z.object({ waitingOcgs: z.int(), settingsChanging: z.boolean() })

/** What the figures as known now do not show yet; nothing of a past moment, which is computed in full. One statement. */
export async function readWaiting(database: RequestDatabase, { past }: Pick<LongTermScope, 'past'>): Promise<Waiting> {
  if (past) return { waitingOcgs: 0, settingsChanging: false }
  return queryOne(
    database,
    waitingRow,
    Prisma.sql`SELECT ocgs AS "waitingOcgs", settings_changing AS "settingsChanging" FROM aggregates.effects_waiting()`,
  )
}

/**
 * The same in words, for the caveats.
 *
 * Checked in: test/unit/measures/longTerm/longTermWords.test.ts.
 */
export function waitingInWords({ waitingOcgs, settingsChanging }: Waiting): string[] {
  return [
    ...(settingsChanging ? ['A setting was changed a moment ago. Some of these figures are still made with the one before, not with those that are named: ask again in a minute.'] : []),
    ...(waitingOcgs > 0
      ? [`The newest records of ${inThousands(waitingOcgs)} ${waitingOcgs === 1 ? 'group or other target' : 'groups and other targets'} are not in these figures yet: ask again in a minute.`]
      : []),
  ]
}
