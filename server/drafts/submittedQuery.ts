import { keyProblems } from '../facts/keyRules.ts'
import { builder } from '../graphql/builder.ts'
import type { DraftKind } from './draftRecord.ts'
import { loadDrafted } from './draftedRecord.ts'

/** What the operations of a form made, by the ending of their names: recordDisruption, correctOcg. */
const kinds: readonly [ending: string, kind: DraftKind][] = [['Disruption', 'DISRUPTION'], ['Output', 'OUTPUT'], ['Ocg', 'OCG']]

builder.queryField('submitted', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'The disruption, output or group that the viewer’s own form with that key made or corrected, as it stands now; none when that form never ' +
      'arrived. For a page whose answer was lost on the way.',
    authScopes: { signedIn: true },
    args: { key: t.arg.string({ required: true }) },
    resolve: async (_root, { key }, context) => {
      if (!context.viewer || keyProblems(key).length > 0) return null
      const made = await context.database.idempotencyKey.findUnique({ where: { personCode_key: { personCode: context.viewer.code, key } } })
      const kind = kinds.find(([ending]) => made?.operation === `record${ending}` || made?.operation === `correct${ending}`)?.[1]
      if (!made || !kind) return null
      const [record] = await loadDrafted(context, [`${kind}:${made.recordId}`])
      return (record ?? null) as { id: string } | null
    },
  }),
)
