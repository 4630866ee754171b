import type { FormKind } from '../forms/formKind.ts'
import type { OutputFacts, OutputRecordFragment } from '../graphql/generated/graphql.ts'
import { outputComparison } from './outputComparison.ts'
import { emptyOutput, outputFacts, outputFormOf } from './outputForm.ts'
import type { OutputForm } from './outputForm.ts'
import { correctOutputDocument, recordOutputDocument } from './outputMutations.ts'
import { outputPlace } from './outputPlace.ts'
import { outputSummary } from './outputSummary.ts'
import { readOutputForm } from './readOutputForm.ts'

export const outputFormKind: FormKind<OutputForm, OutputFacts, OutputRecordFragment, { reference: string }> = {
  kind: 'OUTPUT',
  thing: 'output',
  title: 'Record a prevent or protect output',
  list: { text: 'Prevent and protect', to: '/outputs' },
  empty: emptyOutput,
  formOf: outputFormOf,
  read: readOutputForm,
  summaryOf: outputSummary,
  factsOf: outputFacts,
  fieldPlace: outputPlace,
  comparison: outputComparison,
  placeOf: ({ reference }) => ({
    name: reference,
    page: { to: '/outputs/$reference', params: { reference } },
    restore: { to: '/outputs/$reference/restore', params: { reference } },
  }),
  nameOf: ({ reference }) => reference,
  record: async (client, input) => {
    const { data, error } = await client.mutation(recordOutputDocument, { input }).toPromise()
    return { answer: data?.recordOutput, error }
  },
  correct: async (client, input) => {
    const { data, error } = await client.mutation(correctOutputDocument, { input }).toPromise()
    return { answer: data?.correctOutput, error }
  },
}
