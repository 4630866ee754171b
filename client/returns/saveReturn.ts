import type { Client } from 'urql'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { SaveReturnInput, WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { requestOptions } from '../graphql/requestOptions.ts'
import { saveReturnDocument } from './returnMutations.ts'
import type { ReturnSaving } from './savingState.ts'

/** Browsers let no more than 64 KiB outlive the page that sends it. */
const mostBytesAfterThePage = 60_000

/** Saves entries of a return, also while its page is being left. Never rejects: what failed is said in words. */
export async function saveReturn(client: Client, input: SaveReturnInput): Promise<ReturnSaving<WholeReturnFragment>> {
  const keepalive = new Blob([JSON.stringify(input)]).size < mostBytesAfterThePage
  const { data, error } = await client.mutation(saveReturnDocument, { input }, { fetchOptions: requestOptions(keepalive) }).toPromise()
  const answer = data?.answer
  if (error || !answer) return { kind: 'unreachable', message: error ? failureInWords(error) : 'Longview gave no answer' }
  switch (answer.__typename) {
    case 'Return':
      return { kind: 'saved', at: new Date().toISOString(), now: answer }
    case 'StaleReturn':
      return { kind: 'stale', found: answer }
    case 'TextWarning':
      return { kind: 'warned', warning: { ...answer, submissionKey: input.key } }
    case 'Refusal':
      return { kind: 'problems', message: answer.message, problems: answer.problems }
  }
}
