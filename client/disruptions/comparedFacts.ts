import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { outcomesInWords } from './outcomesInWords.ts'
import { targetInWords } from './targetInWords.ts'

/** One fact of two records, in words. */
interface ComparedFact {
  name: string
  one: string
  other: string
  isSame: boolean
}

type Say = (record: DisruptionRecordFragment) => string

const facts: readonly (readonly [name: string, say: Say])[] = [
  ['Days of effect', ({ effect }) => effect.inWords],
  ['What happened', ({ whatHappened }) => whatHappened ?? 'not recorded'],
  ['Target', ({ target }) => targetInWords(target)],
  ['Outcomes', ({ outcomes }) => outcomesInWords(outcomes)],
  ['Counted grade', ({ countedGrade }) => gradeWords[countedGrade]],
  ['Strand', ({ strand }) => strand.name],
  ['Threats', ({ threats }) => namesOf(threats)],
  ['Tactics', ({ tactics }) => namesOf(tactics)],
  ['Led by', ({ unit }) => unit.name],
  ['Supporting units', ({ supportingUnits }) => namesOf(supportingUnits)],
  ['Forces', ({ forces }) => namesOf(forces)],
  ['Partner agencies', ({ partnerNames }) => partnerNames.join('; ') || 'none recorded'],
  ['Operation', ({ operationName }) => operationName ?? 'no name recorded'],
  ["Unit's own reference", ({ ownReference }) => ownReference ?? 'none recorded'],
  ['This version recorded', ({ recordedAt, recordedBy }) => `${momentInWords(recordedAt)}, by ${recordedBy.label}`],
]

/** Two records fact by fact, in the order of the page. */
export function comparedFacts(one: DisruptionRecordFragment, other: DisruptionRecordFragment): ComparedFact[] {
  return facts.map(([name, say]) => {
    const said = { one: say(one), other: say(other) }
    return { name, ...said, isSame: said.one === said.other }
  })
}

function namesOf(coded: readonly { name: string }[]): string {
  return coded.map(({ name }) => name).join('; ') || 'none recorded'
}
