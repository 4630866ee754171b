import type { FormKind } from '../forms/formKind.ts'
import type { GroupRecordFragment, OcgFacts } from '../graphql/generated/graphql.ts'
import { groupComparison } from './groupComparison.ts'
import { emptyGroup, groupFacts, groupFormOf } from './groupForm.ts'
import type { GroupForm } from './groupForm.ts'
import { correctGroupDocument } from './groupMutations.ts'
import { groupSummary } from './groupSummary.ts'
import { readGroupForm } from './readGroupForm.ts'
import { recordGroup } from './recordGroup.ts'

export const groupFormKind: FormKind<GroupForm, OcgFacts, GroupRecordFragment, { id: string }> = {
  kind: 'OCG',
  thing: 'group',
  title: 'Record a group',
  list: { text: 'Groups', to: '/groups' },
  empty: emptyGroup,
  formOf: groupFormOf,
  read: readGroupForm,
  summaryOf: groupSummary,
  factsOf: groupFacts,
  comparison: groupComparison,
  placeOf: ({ id }) => ({
    name: 'the group',
    page: { to: '/groups/$id', params: { id } },
    restore: { to: '/groups/$id/restore', params: { id } },
  }),
  nameOf: ({ alias }) => alias,
  record: recordGroup,
  correct: async (client, input) => {
    const { data, error } = await client.mutation(correctGroupDocument, { input }).toPromise()
    return { answer: data?.correctOcg, error }
  },
}
