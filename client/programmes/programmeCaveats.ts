import { countOf } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { askedOutputsInWords, isRunning, yearInWords } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

interface OfProgramme {
  years: readonly Pick<ProgrammeYear, 'period' | 'outputs' | 'outputsNotAsked'>[]
  statedTargetPercent?: number | null
  outputsDatedTooLoosely: number
}

/**
 * What a reader must know before using the figures of a programme; it goes with every file of them.
 *
 * @param day London day of the figures
 */
export function programmeCaveats({ years, statedTargetPercent, outputsDatedTooLoosely }: OfProgramme, day: string): string[] {
  const running = years.filter((year) => isRunning(year, day)).map((year) => (
    `${yearInWords(year)} is not over: its figures are to ${dayInWords(day)} and are not those of a whole year.`
  ))
  return [
    ...running,
    'Reach is not effect: how many people were there says nothing of what they did afterwards.',
    'A person may be counted more than once, in one year and in several.',
    ...askedCaveat(years),
    'A change is associated with the programme and need not come from it. Those who answer may differ from those who do not.',
    ...(typeof statedTargetPercent === 'number' ? [targetCaveat(statedTargetPercent)] : []),
    ...(outputsDatedTooLoosely > 0
      ? [`${countOf(outputsDatedTooLoosely, 'output is', 'outputs are')} dated too loosely to count in a financial year.`]
      : []),
  ]
}

/** Of people at outputs that asked nobody, nothing is known. */
function askedCaveat(years: OfProgramme['years']): string[] {
  const all = years.reduce((sum, year) => ({ outputs: sum.outputs + year.outputs, outputsNotAsked: sum.outputsNotAsked + year.outputsNotAsked }), { outputs: 0, outputsNotAsked: 0 })
  return all.outputsNotAsked > 0 ? [`Questionnaires were sent in ${askedOutputsInWords(all)} outputs: answers and changes say nothing of the others.`] : []
}

/** A target for the share who change is not the change in a share: the reader is told how far one can be held against the other. */
function targetCaveat(percent: number): string {
  return `The stated target, ${percent}% change their behaviour, is the unit’s own statement. It counts people who changed; the points show the change in the share saying yes, which cannot be more than the share who changed.`
}
