import { gradeInWords } from '../disruptions/disruptionFieldWords.ts'
import { noneNamed } from '../measures/breakdown.ts'
import { kindInWords, measuresInWords } from '../outputs/outputFieldWords.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { budgetSources, budgetTerms, type FigureDefinition } from './figureCatalogue.ts'

export type KeyPart = FigureDefinition['parts'][number]

/** The pairs of answers before and after, and how many questions they are from. */
const pairsInWords = {
  QUESTIONS: 'questions',
  YES_YES: 'yes before and after',
  YES_NO: 'yes before, no after',
  NO_YES: 'no before, yes after',
  NO_NO: 'no before and after',
  BEFORE_ONLY: 'answered before only',
  AFTER_ONLY: 'answered after only',
} as const

/** Every code that one part of a key may have, with its name, in the order in which pages show them. */
export function partNames(part: KeyPart, reference: ReferenceData): Map<string, string> {
  switch (part) {
    case 'WHOLE': return new Map()
    case 'GRADE': return new Map(Object.entries(gradeInWords))
    case 'STRAND': case 'OUTPUT_STRAND': return named(reference.strands)
    case 'THREAT': return named(reference.threats).set(noneNamed, 'No threat named')
    case 'TACTIC': return named(reference.tactics).set(noneNamed, 'No tactic named')
    case 'FORCE': return named(reference.forces).set(noneNamed, 'No force named')
    case 'OWN_FORCE': return named(reference.forces)
    case 'OUTCOME_KIND': return named(reference.outcomeKinds)
    // The kind names the people, and money is written with its sign.
    case 'MEASURE_UNIT': return named(reference.measureUnits).set('PEOPLE', '').set('POUNDS_STERLING', 'pounds')
    case 'OUTPUT_KIND': return new Map(Object.entries(kindInWords))
    case 'MEASURES': return new Map(Object.entries(measuresInWords))
    case 'PAIR': return new Map(Object.entries(pairsInWords))
    case 'CAPABILITY': return named(reference.capabilities)
    case 'BUDGET_SOURCE': return new Map(Object.entries(budgetSources))
    case 'BUDGET_TERM': return new Map(Object.entries(budgetTerms))
  }
}

function named(entries: Map<string, { code: string; name: string }>): Map<string, string> {
  return new Map([...entries.values()].map(({ code, name }) => [code, name]))
}
