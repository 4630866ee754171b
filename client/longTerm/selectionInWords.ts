import type { SequenceSelection } from '../graphql/generated/graphql.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { nameOf, type ReferenceLists } from '../units/referenceLists.ts'

/** "Arrests, drugs, major": what a group of disruptions was chosen by. */
export function selectionInWords({ tactic, threat, grade }: SequenceSelection, lists: ReferenceLists | null): string {
  return [
    ...(tactic ? [nameOf(lists?.tactics ?? [], tactic)] : []),
    ...(threat ? [nameOf(lists?.threats ?? [], threat)] : []),
    ...(grade ? [gradeWords[grade]] : []),
  ].join(', ')
}
