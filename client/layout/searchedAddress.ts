import type { LinkProps } from '@tanstack/react-router'
import { recordReference } from '../routing/recordReference.ts'
import { referenceIn } from '../routing/searchValues.ts'

type SearchedAddress = Pick<LinkProps, 'to' | 'params' | 'search'>

/**
 * Where a typed reference leads: a whole one to its record, the beginning of one to the list of what begins with it;
 * null where it is none. EMSOU-2026-0142 is a disruption, EMSOU-P-2026-0009 an output; anything else may be a unit's
 * own reference.
 */
export function searchedAddress(typed: string): SearchedAddress | null {
  const reference = recordReference(typed)
  if (/^[A-Z]+-P-\d{4}-\d+$/.test(reference)) return { to: '/outputs/$reference', params: { reference } }
  if (/^[A-Z]+-P-[\d-]*$/.test(reference)) return { to: '/outputs', search: { reference } }
  if (/^[A-Z]+-\d{4}-\d+$/.test(reference)) return { to: '/disruptions/$reference', params: { reference } }
  const beginning = referenceIn({ reference: typed }, 'reference')
  return beginning === undefined ? null : { to: '/disruptions', search: { reference: beginning } }
}
