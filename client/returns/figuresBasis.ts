import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { momentInWords } from '../periods/londonMoment.ts'

/** What the figures of a return are made from, and whether they still move. */
export function figuresBasis({ state, isFrozen, figuresAsAt, figures, definition }: Pick<WholeReturnFragment, 'state' | 'isFrozen' | 'figuresAsAt' | 'figures' | 'definition'>): string {
  if (figures.length === 0) return 'Not approved yet. The centre sees them once the unit head has approved them.'
  const moment = momentInWords(figuresAsAt)
  const asked = `what returns ask, version ${definition.version}`
  if (!isFrozen) return `As recorded, as at ${moment}, by ${asked}. They move with the records until the unit head approves them.`
  const basis = state === 'ACCEPTED' ? 'As returned' : 'As approved'
  return `${basis}: frozen as at ${moment}, by ${asked}. What was recorded or corrected later is not in them.`
}
