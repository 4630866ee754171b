import { createHash } from 'node:crypto'
import type { TestSpecification } from 'vitest/node'

/** Files that take longest: begun last, one worker would wait for the other. One with a project of its own comes before the others, for a worker that changes between projects begins anew. */
const first = [
  'browser/everyPage', 'browser/everyPageOfRecords', 'browser/everyState', 'browser/aReturnIsPublished',
  'access/leaksWithoutVisibleTo', 'service/stopping', 'matrix/matrix', 'imports/importCommand', 'access/roles', 'disruptions/listing',
  'access/leaksThroughAllLayers', 'access/leaksWithoutPolicies', 'access/sameAnswer', 'measures/openFigures', 'lists/orders',
]

/** The order of test files: the longest first, the others shuffled, always alike for one seed. */
export function fileOrder(seed: number) {
  const place = ({ moduleId }: TestSpecification) => {
    const index = first.findIndex((name) => moduleId.endsWith(`${name}.test.ts`))
    return index >= 0 ? String(index).padStart(3, '0') : `x${createHash('sha256').update(`${seed} ${moduleId}`).digest('hex')}`
  }
  return class {
    shard = async (files: TestSpecification[]) => files
    sort = async (files: TestSpecification[]) => files.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
  }
}
