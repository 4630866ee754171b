import type { Viewer } from '../layout/viewer.ts'
import { inSentence } from '../parts/numberInWords.ts'

/** Who is looking, with the role where the label does not say it already: "EMSOU recorder 1". */
export function whoInWords({ label, roleInWords }: Pick<Viewer, 'label' | 'roleInWords'>): string {
  return label.toLowerCase().includes(roleInWords.toLowerCase()) ? label : `${label}, ${inSentence(roleInWords)}`
}
