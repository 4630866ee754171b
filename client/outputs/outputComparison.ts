import type { ComparedField } from '../conflicts/compareFields.ts'
import { isBegun } from '../parts/begun.ts'
import { choiceInWords } from '../parts/choice.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { emptyProgramme } from '../programmes/programmeForm.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { OutputForm } from './outputForm.ts'
import { outputLabels } from './outputLabels.ts'
import { outputKindWords } from './outputWords.ts'
import { questionnaireRows } from './questionRows.ts'

/** What two versions of an output are compared by. A questionnaire falls into its questions and counts. */
export function outputComparison(lists: ReferenceLists): ComparedField<OutputForm>[] {
  const one = (
    name: keyof typeof outputLabels,
    inWords: (form: OutputForm) => string,
    of: ComparedField<OutputForm>['of'] = [name],
  ): ComparedField<OutputForm> => ({ name, label: outputLabels[name], of, inWords })
  const named = (coded: readonly { code: string; name: string }[], code: string) => (code ? nameOf(coded, code) : '')
  return [
    one('title', ({ title }) => title),
    one('kind', ({ kind }) => outputKindWords[kind]),
    one('held', ({ held }) => typedDaysInWords(held)),
    one('whatWasDone', ({ whatWasDone }) => whatWasDone),
    one('strand', ({ strand }) => named(lists.strands, strand)),
    one('threat', ({ threat }) => named(lists.threats, threat)),
    one('audience', ({ audience }) => named(lists.audiences, audience)),
    one('peopleReached', ({ peopleReached }) => peopleReached.trim() || 'Nobody counted'),
    one('force', ({ force }) => named(lists.forces, force)),
    one('programme', programmeAsTyped, ['programme', 'newProgramme']),
    one('disruption', ({ disruption }) => choiceInWords(disruption)),
    { ...one('questionnaire', () => '', ['isAsked', 'questionnaire']), rows: questionnaireRows },
  ]
}

function programmeAsTyped({ programme, newProgramme }: OutputForm): string {
  const begun = isBegun(newProgramme, emptyProgramme) ? `Begun and not recorded: ${[newProgramme?.name.trim() || 'a programme without a name', newProgramme?.statedTargetPercent.trim()].filter(Boolean).join(', ')}` : ''
  return [choiceInWords(programme), begun].filter(Boolean).join('\n')
}
