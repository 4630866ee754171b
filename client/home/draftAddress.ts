import type { LinkProps } from '@tanstack/react-router'
import type { DraftFoundFragment, DraftKind } from '../graphql/generated/graphql.ts'

type DraftAddress = Pick<LinkProps, 'to' | 'params' | 'search'>

const formOf = {
  DISRUPTION: '/disruptions/record', OUTPUT: '/outputs/record', OCG: '/groups/record',
} as const satisfies Record<DraftKind, string>

/** The form that goes on with a draft; none when it corrects a record that its writer may not open any more. */
export function draftAddress({ key, kind, record, recordVersion }: DraftFoundFragment): DraftAddress | null {
  const search = { draft: key }
  if (record?.__typename === 'Disruption') return { to: '/disruptions/$reference/correct', params: { reference: record.reference }, search }
  if (record?.__typename === 'Output') return { to: '/outputs/$reference/correct', params: { reference: record.reference }, search }
  if (record?.__typename === 'Ocg') return { to: '/groups/$id/correct', params: { id: record.id }, search }
  return typeof recordVersion === 'number' ? null : { to: formOf[kind], search }
}
