import type { Problem } from '../parts/problem.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { addressFromFields } from '../routing/filterFields.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import type { ListSearch } from './listSearch.ts'

interface Before {
  search: ListSearch
  today: string
  usualOrder: string
}

/** The address that a filter panel asks for. The columns stay, and so does the very moment where its day was left as it was. */
export function addressOfFields(fields: RawSearch, { search, today, usualOrder }: Before): { raw: RawSearch; problems: Problem[] } {
  const { raw, problems } = addressFromFields(fields, today)
  const { asAt } = raw
  const isSameDay = typeof asAt === 'string' && search.asAt !== undefined && londonDay(asAt) === londonDay(search.asAt)
  return {
    problems,
    raw: {
      ...raw,
      columns: search.columns,
      // The usual order needs no place in the address.
      order: raw['order'] === usualOrder ? undefined : raw['order'],
      asAt: isSameDay ? search.asAt : asAt,
    },
  }
}
