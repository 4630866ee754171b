import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import type { Acting } from '../facts/acting.ts'
import { dayInWords } from '../periods/day.ts'
import { ocgStatuses, visibleTo } from '../targets/ocgRecord.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange } from './ocgChange.ts'
import { standingVersions } from './standingVersions.ts'

const content = z.object({ status: z.enum(ocgStatuses), from: z.string() })

/** What changed of the spells of status of these groups. That one ends is told by the next that begins, so its last day is left out. */
export async function spellChanges({ viewer, database }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const table = { table: 'ocg_status_spell', identity: 'spell_id', visible: visibleTo(viewer) }
  const told = Prisma.sql`jsonb_build_object('status', v.status, 'from', v.valid_from)`
  const changed = await changedFacts(database, content, between, standingVersions(table, ocgIds, between, told))
  const says = ({ status, from }: z.output<typeof content>) => `${status.toLowerCase()} from ${dayInWords(from)}`
  return changed.map((one) => changeOf(one, { name: () => 'Status', day: ({ from }) => from, says, kind: () => 'STATUS', isNew: (is) => `Status: ${says(is)}` }))
}
