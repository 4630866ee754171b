import type { SentText } from '../screening/textsOfInput.ts'
import { textsOfContent } from './draftContent.ts'
import type { KeptDraft } from './draftRecord.ts'

/** Every text that a draft says, with its place. */
export function textsOfDraft({ summary, content }: Pick<KeptDraft, 'summary' | 'content'>): SentText[] {
  return [{ field: 'summary', text: summary }, ...textsOfContent(content)]
}
