import type { UseFormRegisterReturn } from 'react-hook-form'
import type { Problem } from './problem.ts'
import { problemOf } from './problem.ts'
import { TextArea } from './TextArea.tsx'

/** Why a record is corrected: asked in every correction. */
export function CorrectionReason({ problems, field }: { problems: readonly Problem[]; field: UseFormRegisterReturn }) {
  return <TextArea id="reason" label="Why the record is corrected" rows={2} error={problemOf(problems, 'reason')} {...field} />
}
