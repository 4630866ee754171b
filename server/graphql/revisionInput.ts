import type { InputFieldMap } from '@pothos/core'
import { TextAnswerInput } from '../screening/screeningSchema.ts'
import { builder } from './builder.ts'
import { keyDescription } from './submissionKey.ts'

type FieldBuilder = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0]

/**
 * The input of a mutation that adds a version: which record, from which version, and why.
 *
 * @param further what this mutation takes besides, as the new facts
 */
export function revisionInput<Further extends InputFieldMap = Record<never, never>>(name: string, further?: (t: FieldBuilder) => Further) {
  return builder.inputType(name, {
    fields: (t) => ({
      key: t.string({ required: true, description: keyDescription }),
      id: t.id({ required: true }),
      version: t.int({ required: true, description: 'The version that you started from.' }),
      reason: t.string({ required: true }),
      textAnswers: t.field({ type: [TextAnswerInput] }),
      ...(further?.(t) as Further),
    }),
  })
}
