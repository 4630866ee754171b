import { inSentence, shareInWords } from '../parts/numberInWords.ts'
import type { OutputChangeFactsFragment } from '../graphql/generated/graphql.ts'

/** Behaviour where it was followed up, else intention, else why there is no figure. */
export function outputChangesTitle(changes: readonly OutputChangeFactsFragment[]): string {
  const behaviour = changes.find((each) => each.measures === 'BEHAVIOUR_AT_FOLLOW_UP')
  if (behaviour?.change) return `Reported behaviour at follow-up: ${beforeAfter(behaviour.change)}`
  const intention = changes.find((each) => each.measures === 'INTENTION')
  const behaviourMissing = `behaviour at follow-up: ${why(behaviour)}`
  if (intention?.change) return `Intention: ${beforeAfter(intention.change)}; ${behaviourMissing}`
  return `Intention: ${why(intention)}; ${behaviourMissing}`
}

/** In the middle of a sentence. */
function why(change: OutputChangeFactsFragment | undefined): string {
  return inSentence(change?.missing ?? 'not asked')
}

function beforeAfter(change: { shareBefore: number; shareAfter: number }): string {
  return `${shareInWords(change.shareBefore)} said yes before, ${shareInWords(change.shareAfter)} after`
}
