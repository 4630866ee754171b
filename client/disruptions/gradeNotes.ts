import type { DisruptionForm } from './disruptionForm.ts'

/** What the rest of the form says to the grade: things to think of, never a rule. */
export function gradeNotes({ grade, outcomes, target, supportingUnits }: DisruptionForm): string[] {
  const notes: string[] = []
  const isImpact = grade === 'MAJOR' || grade === 'MODERATE' || grade === 'MINOR'
  if (isImpact && outcomes.length === 0) {
    notes.push('No outcome is entered. Say in the reason what shows that the target cannot operate as before.')
  }
  if (grade === 'MAJOR') notes.push('Major means a significant, long-term effect. Say in the reason why it should last.')
  if (grade === 'NEGATIVE') {
    notes.push('Negative means that the action made the target stronger or raised its harm. It stands beside the gross, never in it. Few roles may read the reason.')
  }
  if (grade === 'NO_IMPACT') notes.push('No impact is kept and shown, and counts neither in the gross nor as a negative.')
  if (grade && target.kind === 'OCG' && !target.ocg) notes.push('No group is chosen yet: the grade is the effect on one target.')
  if (grade && supportingUnits.length > 0) notes.push('The grade counts for your unit as lead; supporting units show it as supported.')
  return notes
}
