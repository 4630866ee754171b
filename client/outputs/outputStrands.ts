import type { ReferenceLists } from '../units/referenceLists.ts'

/** Work to pursue is recorded as a disruption, never as an output. */
export function outputStrands({ strands }: Pick<ReferenceLists, 'strands'>): ReferenceLists['strands'] {
  return strands.filter(({ code }) => code !== 'PURSUE')
}
