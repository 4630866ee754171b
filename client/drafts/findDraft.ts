import type { Client, CombinedError } from 'urql'
import type { SavedDraftFragment } from '../graphql/generated/graphql.ts'
import { draftDocument } from './draftDocuments.ts'

/** A page that is reloaded may ask for its draft before the saving on leaving it has arrived. */
const waitBeforeSecondAskingMs = 1_500

export type AskedDraft = { kind: 'failed'; error: CombinedError } | { kind: 'found'; draft: SavedDraftFragment } | { kind: 'gone' }

/**
 * The viewer's own draft of that key and of that record; asked a second time before it is called gone.
 *
 * @param recordId the record that it corrects; null for a new one
 */
export async function findDraft(client: Client, key: string, recordId: string | null): Promise<AskedDraft> {
  const first = await askOnce(client, key, recordId)
  if (first.kind !== 'gone') return first
  await new Promise((resolve) => setTimeout(resolve, waitBeforeSecondAskingMs))
  return askOnce(client, key, recordId)
}

async function askOnce(client: Client, key: string, recordId: string | null): Promise<AskedDraft> {
  const { data, error } = await client.query(draftDocument, { key }, { requestPolicy: 'network-only' }).toPromise()
  if (error) return { kind: 'failed', error }
  const draft = data?.draft
  return draft && (draft.record?.id ?? null) === recordId ? { kind: 'found', draft } : { kind: 'gone' }
}
