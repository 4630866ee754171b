import { inSentence } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { statusWords } from './groupWords.ts'
import type { ShownGroup } from './GroupLifePage.tsx'

/** "It has been active since 3 May 2025.", or what its last status was. */
export function statusInWords({ statusSpells }: Pick<ShownGroup, 'statusSpells'>): string {
  const last = statusSpells.at(-1)
  if (!last) return 'No status is recorded yet.'
  const status = inSentence(statusWords[last.status])
  return last.lastDay ? `It was ${status} from ${dayInWords(last.from)} to ${dayInWords(last.lastDay)}, and nothing is recorded since.` : `It has been ${status} since ${dayInWords(last.from)}.`
}
