import { chipsOf, namedChip, periodChip, withdrawnChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { fromFirstPage } from '../lists/listSearch.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { countOf } from '../parts/numberInWords.ts'
import type { DisruptionSearch } from './disruptionSearch.ts'
import { creditWords, targetKindWords } from './disruptionWords.ts'

/**
 * Each chosen filter in words, and the address without it.
 *
 * @param groupAlias alias of the group that the address names; null where it is not known
 */
export function disruptionChips(search: DisruptionSearch, { lists, periods }: CodeWords, groupAlias: string | null): Chip<DisruptionSearch>[] {
  return [
    ...chipsOf(search, [
      [search.reference && `Reference: ${search.reference}`, 'reference'],
      // What is dated too loosely is so for one period; a unit of measure belongs to one outcome.
      [periodChip('Period', periods, search.period), 'period', 'loosely'],
      [search.loosely && 'Dated too loosely for the period', 'loosely'],
      [search.credit && `Credit: ${creditWords[search.credit]}`, 'credit'],
    ]),
    ...gradeChips(search),
    ...chipsOf(search, [
      [namedChip('Strand', lists?.strands, search.strand), 'strand'],
      [namedChip('Threat', lists?.threats, search.threat), 'threat'],
      [namedChip('Tactic', lists?.tactics, search.tactic), 'tactic'],
      [namedChip('Force', lists?.forces, search.force), 'force'],
      [search.targetKind && `Target: ${targetKindWords[search.targetKind]}`, 'targetKind'],
      [namedChip('Outcome', lists?.outcomeKinds, search.outcome), 'outcome', 'measureUnit'],
      [namedChip('In', lists?.outcomeKinds.flatMap((kind) => kind.units), search.measureUnit), 'measureUnit'],
      [search.ocg && (groupAlias ? `Group: ${groupAlias}` : 'One group'), 'ocg'],
      [search.roughly && 'Known only to the month or year', 'roughly'],
      [search.late === undefined ? undefined : `Recorded more than ${countOf(search.late, 'day')} after`, 'late'],
      [periodChip('First recorded in', periods, search.recordedIn), 'recordedIn'],
      [withdrawnChip(search), 'withdrawn'],
    ]),
  ]
}

/** A chip for each grade: one of several can be removed. */
function gradeChips(search: DisruptionSearch): Chip<DisruptionSearch>[] {
  const grades = search.grades ?? []
  return grades.map((grade) => {
    const others = grades.filter((each) => each !== grade)
    return { text: `Grade: ${gradeWords[grade]}`, without: { ...fromFirstPage(search), grades: others.length > 0 ? others : undefined } }
  })
}
