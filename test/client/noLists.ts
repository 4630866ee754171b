import type { ReferenceLists } from '../../client/units/referenceLists.ts'

/** Reference lists that hold nothing: codes then stand for their words. */
export const noLists: ReferenceLists = { units: [], forces: [], strands: [], threats: [], tactics: [], outcomeKinds: [], audiences: [], assessmentMethods: [] }
