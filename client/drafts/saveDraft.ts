import type { Client, CombinedError } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { SaveDraftInput } from '../graphql/generated/graphql.ts'
import { requestOptions } from '../graphql/requestOptions.ts'
import { saveDraftDocument } from './draftDocuments.ts'
import type { Saving } from './draftSaver.ts'

/** Browsers let no more than 64 KiB outlive the page that sends it. */
const mostBytesAfterThePage = 60_000

/** Saves a draft, also while its page is being left. Never rejects: what failed is said in words. */
export async function saveDraft(client: Client, input: SaveDraftInput): Promise<Saving> {
  const keepalive = new Blob([JSON.stringify(input)]).size < mostBytesAfterThePage
  const { data, error } = await client
    .mutation(saveDraftDocument, { input }, { fetchOptions: requestOptions(keepalive) })
    .toPromise()
  const answer = data?.saveDraft
  if (error || !answer) return { kind: 'unreachable', message: error ? notSavedBecause(error) : 'Longview gave no answer' }
  switch (answer.__typename) {
    case 'Draft':
      return { kind: 'saved', revision: answer.revision, at: answer.savedAt }
    case 'StaleDraft':
      return { kind: 'stale', current: answer.current }
    case 'TextWarning':
      return { kind: 'warned', warning: { ...answer, submissionKey: input.key } }
    case 'Refusal': {
      const [problem] = answer.problems
      if (problem?.field.endsWith('revision')) return { kind: 'gone' }
      return { kind: 'refused', message: problem?.message ?? answer.message, isOfKey: problem?.field.endsWith('key') ?? false }
    }
  }
}

/** Without the advice to try again: the page does that by itself. */
function notSavedBecause(error: CombinedError): string {
  return error.graphQLErrors.length > 0 ? failureInWords(error) : 'Longview cannot be reached'
}
