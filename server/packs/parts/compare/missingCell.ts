import type { PackMissing } from '../../packContent.ts'

/** A reason as a cell holds it, without a full stop. */
export function missingCell(why: string): PackMissing {
  return { missing: why.replace(/\.$/, '') }
}
