import { builder } from './builder.ts'
import { keyDescription } from './submissionKey.ts'

/** The input of a mutation that adds a version without new facts: which record, from which version, and why. */
export function revisionInput(name: string) {
  return builder.inputType(name, {
    fields: (t) => ({
      key: t.string({ required: true, description: keyDescription }),
      id: t.id({ required: true }),
      version: t.int({ required: true, description: 'The version that you started from.' }),
      reason: t.string({ required: true }),
    }),
  })
}
