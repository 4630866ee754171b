import { dayInWords, type Day } from '../periods/day.ts'
import type { ChangedFact } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange, OcgChangeKind } from './ocgChange.ts'

/** Something that is to be done, or was: an action of a plan, or what a meeting decided. */
export type ToldAction = { text: string; state: 'NOTED' | 'OPEN' | 'DONE' | 'DROPPED'; dueOn: Day | null; closedOn: Day | null; closingReason: string | null; addedOn: Day }

/**
 * Tells an action that was added, closed, corrected or withdrawn. Closing it is not a correction.
 *
 * @param told what it is called, and as what its adding and closing are told
 */
export function actionChange(changed: ChangedFact<ToldAction>, { name, added, kind }: { name: string; added: string; kind: OcgChangeKind }): OcgChange {
  const { was, is, ocgId, factId, knownAt } = changed
  if (was?.state === 'OPEN' && is && is.closedOn !== null) return { ocgId, factId, knownAt, namedOcgId: null, kind, day: is.closedOn, inWords: `${name} ${says(is)}` }
  const isNew = (one: ToldAction) => (one.closedOn === null ? `${added}: ${says(one)}` : `${name} ${says(one)}`)
  return changeOf(changed, { name: () => name, day: ({ closedOn, addedOn }) => closedOn ?? addedOn, says, kind: () => kind, isNew })
}

function says({ text, state, dueOn, closedOn, closingReason }: ToldAction): string {
  const quoted = `“${text}”`
  if (closedOn !== null) {
    const isDone = state === 'DONE'
    const why = closingReason === null ? '' : `. ${isDone ? 'What came of it' : 'Why it was dropped'}: ${closingReason}`
    return `${isDone ? 'done' : 'dropped'} on ${dayInWords(closedOn)}: ${quoted}${why}`
  }
  return dueOn === null ? quoted : `${quoted}, due on ${dayInWords(dueOn)}`
}
