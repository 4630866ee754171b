import { countOf } from '../parts/numberInWords.ts'

interface OfProgramme {
  statedTargetPercent?: number | null
  outputsDatedTooLoosely: number
}

/** What a reader must know before using the figures of a programme; it goes with every file of them. */
export function programmeCaveats({ statedTargetPercent, outputsDatedTooLoosely }: OfProgramme): string[] {
  return [
    'Reach is not effect: how many people were there says nothing of what they did afterwards.',
    'A change is associated with the programme and need not come from it. Those who answer may differ from those who do not.',
    ...(typeof statedTargetPercent === 'number' ? [targetCaveat(statedTargetPercent)] : []),
    ...(outputsDatedTooLoosely > 0
      ? [`${countOf(outputsDatedTooLoosely, 'output is', 'outputs are')} dated too loosely to count in a financial year.`]
      : []),
  ]
}

/** A target for the share who change is not the change in a share: the reader is told how far one can be held against the other. */
function targetCaveat(percent: number): string {
  return `The stated target, ${percent}% change their behaviour, is the unit’s own statement. It counts people who changed; the points show the change in the share saying yes, which cannot be more than the share who changed.`
}
