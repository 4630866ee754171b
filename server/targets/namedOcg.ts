import type { Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { tidy } from '../facts/textRules.ts'
import { noSuchOcg } from './findOwnOcg.ts'
import { loadOcgsAt } from './loadOcgs.ts'

/**
 * The group that a record of the unit names: one that the unit holds. One that was handed over since stays where the writer, who is
 * not shown it any more, leaves it out.
 *
 * @param named node id of the group as it was sent
 * @param standing the stored id of the group that the record names so far
 */
export async function namedOcg(acting: Acting, named: string | null | undefined, standing: string | null): Promise<{ ocgId: string | null; problems: Problem[] }> {
  if (tidy(named) === null) {
    const [shown] = standing ? await loadOcgsAt(acting, [standing]) : []
    return { ocgId: standing && !shown ? standing : null, problems: [] }
  }
  const ocgId = recordIdFrom(named ?? '', 'Ocg')
  const [group] = ocgId ? await loadOcgsAt(acting, [ocgId]) : []
  if (!group) return { ocgId: null, problems: noSuchOcg('ocg').problems }
  const isNewlyNamed = group.id !== standing
  return { ocgId: group.id, problems: group.isWithdrawn && isNewlyNamed ? [{ field: 'ocg', message: 'This group is withdrawn: restore it first, or leave it out' }] : [] }
}
