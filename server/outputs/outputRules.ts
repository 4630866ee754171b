import type { Problem } from '../errors.ts'
import { codeProblems } from '../facts/codeRules.ts'
import { readPastDays } from '../facts/knownDays.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { outputKinds } from '../measures/outputTotals.ts'
import type { Day } from '../periods/day.ts'
import type { DayRange } from '../periods/dayRange.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { countProblems } from './countRules.ts'
import type { OutputFacts } from './outputFacts.ts'
import { questionnaireProblems } from './questionnaireRules.ts'

export type OutputSetting = { reference: ReferenceData; today: Day }

export const noSuchDisruption = 'Your unit leads no such disruption. Choose one from the list, or leave it out.'
export const noSuchProgramme = 'Your unit has no such programme. Choose one from the list, or leave it out.'

/** What is missing or contradictory in the facts of an output, everything at once, and the days read. */
export function checkOutput(facts: OutputFacts, { reference, today }: OutputSetting): { held: DayRange | null; problems: Problem[] } {
  const { days: held, problems: dayProblems } = readPastDays('held', facts.held, today)
  const day = held?.from ?? null
  const force = tidy(facts.force)
  const problems = [
    ...(outputKinds.includes(facts.kind) ? [] : [{ field: 'kind', message: 'Choose a talk, survey, campaign, training or exercise' }]),
    ...strandProblems(facts.strand, reference),
    ...textProblems('title', facts.title, { name: 'a neutral title', atMost: 120, isRequired: true }),
    ...codeProblems('audience', facts.audience, reference.audiences, 'audience', day),
    ...(force ? codeProblems('force', force, reference.forces, 'force', day) : []),
    ...codeProblems('threat', facts.threat, reference.threats, 'threat', day),
    ...dayProblems,
    ...(facts.peopleReached == null ? [] : countProblems('peopleReached', facts.peopleReached, 'Leave it out when nobody counted.')),
    ...textProblems('whatWasDone', facts.whatWasDone, { name: 'what was done', atMost: 10_000, isRequired: true }),
    ...(facts.questionnaire ? questionnaireProblems(facts.questionnaire) : []),
    ...(facts.disruption && !recordIdFrom(facts.disruption, 'Disruption') ? [{ field: 'disruption', message: noSuchDisruption }] : []),
    ...(facts.programme && !recordIdFrom(facts.programme, 'Programme') ? [{ field: 'programme', message: noSuchProgramme }] : []),
  ]
  return { held, problems }
}

function strandProblems(strand: string, { strands }: ReferenceData): Problem[] {
  if (strand === 'PURSUE') {
    return [{ field: 'strand', message: 'Choose prevent, protect or prepare. Work to pursue is recorded as a disruption.' }]
  }
  return codeProblems('strand', strand, strands, 'strand')
}
