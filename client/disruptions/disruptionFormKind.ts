import type { FormKind } from '../forms/formKind.ts'
import type { DisruptionFacts, DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { disruptionComparison } from './disruptionComparison.ts'
import { disruptionFacts, disruptionFormOf, disruptionLinks, emptyDisruption } from './disruptionForm.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { correctDisruptionDocument, recordDisruptionDocument } from './disruptionMutations.ts'
import { disruptionPlace } from './disruptionPlace.ts'
import { disruptionSummary } from './disruptionSummary.ts'
import { readDisruptionForm } from './readDisruptionForm.ts'

export const disruptionFormKind: FormKind<DisruptionForm, DisruptionFacts, DisruptionRecordFragment, { reference: string }> = {
  kind: 'DISRUPTION',
  thing: 'disruption',
  title: 'Record a disruption',
  list: { text: 'Disruptions', to: '/disruptions' },
  empty: emptyDisruption,
  formOf: disruptionFormOf,
  read: readDisruptionForm,
  summaryOf: disruptionSummary,
  factsOf: disruptionFacts,
  fieldPlace: disruptionPlace,
  comparison: disruptionComparison,
  placeOf: ({ reference }) => ({
    name: reference,
    page: { to: '/disruptions/$reference', params: { reference } },
    restore: { to: '/disruptions/$reference/restore', params: { reference } },
  }),
  nameOf: ({ reference }) => reference,
  record: async (client, input, typed) => {
    const variables = { input: { ...input, links: disruptionLinks(typed) } }
    const { data, error } = await client.mutation(recordDisruptionDocument, variables).toPromise()
    return { answer: data?.recordDisruption, error }
  },
  correct: async (client, input) => {
    const { data, error } = await client.mutation(correctDisruptionDocument, { input }).toPromise()
    return { answer: data?.correctDisruption, error }
  },
}
