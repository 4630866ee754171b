import type { Client } from 'urql'
import type { OcgFacts, RecordGroupMutation } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import type { GroupForm } from './groupForm.ts'
import { recordGroupDocument } from './groupMutations.ts'
import { groupOfAlias, sameAliasInWords } from './sameAlias.ts'

/** Maps a group. Where one of its alias is mapped already, nothing is sent before somebody said that this is another. */
export async function recordGroup(
  client: Client,
  input: { key: string; facts: OcgFacts },
  { alias, anotherOf, status }: GroupForm,
): Promise<Sent<RecordGroupMutation['recordOcg']>> {
  const same = anotherOf && anotherOf === alias.trim() ? null : await groupOfAlias(client, alias)
  if (same) return { answer: undefined, unsent: { field: 'anotherOf', message: sameAliasInWords(same) } }
  const { data, error } = await client.mutation(recordGroupDocument, { input: { ...input, status: status || 'ACTIVE' } }).toPromise()
  return { answer: data?.recordOcg, error }
}
