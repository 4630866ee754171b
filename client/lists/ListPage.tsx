import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { useService } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import type { Crumb } from '../parts/Breadcrumbs.tsx'
import { Failed } from '../parts/Failed.tsx'
import { FilterPanel } from '../parts/FilterPanel.tsx'
import { Loading } from '../parts/Loading.tsx'
import type { Problem } from '../parts/problem.ts'
import type { AddressWords } from '../routing/notUnderstood.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { knownCodes } from '../units/knownCodes.ts'
import type { CodedSearch } from '../units/knownCodes.ts'
import { useReferenceLists } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import { addressOfFields } from './addressOfFields.ts'
import type { Chip, CodeWords } from './chips.ts'
import { CommonFilters } from './CommonFilters.tsx'
import { orderOf } from './list.ts'
import type { List, ListRow } from './list.ts'
import { ListResults } from './ListResults.tsx'
import type { ListSearch } from './listSearch.ts'
import { problemsOfFields } from './problemsOfFields.ts'
import './lists.css'

export interface FilterFieldsProps<Search> {
  search: Search
  lists: ReferenceLists
  periods: readonly { code: string; inWords: string }[]
  problems: readonly Problem[]
}

interface ListPageProps<Search extends ListSearch, Row extends ListRow> {
  list: List<Search, Row>
  title: string
  /** The pages between Home and this one; none where it stands directly below Home. */
  trail?: Crumb[]
  /** The address as its validator understood it. */
  address: Search
  validate: (raw: RawSearch) => Search
  addressWords: AddressWords
  chips: (search: Search, words: CodeWords) => Chip<Search>[]
  /** What of the address no field of the panel holds, and stays when other filters are applied. */
  kept?: (search: Search, fields: RawSearch) => RawSearch
  /** How to mend what is typed into the list's own fields, by their names. */
  mend: Readonly<Record<string, string>>
  /** The list's own fields; their names are those of the address. */
  filters: (fields: FilterFieldsProps<Search>) => ReactNode
  /** Above the list: what can be recorded. */
  actions: ReactNode
}

/** The frame of every list: filters and chips, as at a moment, records, their number, and what went wrong. */
export function ListPage<Search extends ListSearch & CodedSearch, Row extends ListRow>(props: ListPageProps<Search, Row>) {
  const { list, address, validate } = props
  const navigate = useNavigate()
  const { today } = useService()
  const [refused, setRefused] = useState<{ addressKey: string; problems: Problem[] } | null>(null)
  const { lists, periods, error, askAgain } = useReferenceLists()
  const known = knownCodes(address, lists)
  // Once more: what is understood only beside a code goes with it.
  const search = validate({ ...(known.search as object) })
  const addressKey = JSON.stringify(search)
  // Problems are those of the fields that stand; with another address the fields are filled anew.
  const problems = refused?.addressKey === addressKey ? refused.problems : []
  const chips = props.chips(search, { lists, periods: periods ?? [] })
  const show = (next: Search) => void navigate({ to: '.', search: next as never, resetScroll: false })

  function apply(fields: RawSearch) {
    const { raw, problems: found } = addressOfFields(fields, { search, today, usualOrder: list.usualOrder })
    const next = validate({ ...props.kept?.(search, raw), ...raw })
    const all = [...found, ...problemsOfFields(raw, next, props.addressWords, props.mend)]
    setRefused({ addressKey, problems: all })
    if (all.length === 0) show(next)
  }

  return (
    <Page title={props.title} trail={props.trail ?? []} hasErrors={problems.length > 0}>
      <ArrivalNotice />
      {props.actions}
      {search.asAt ? (
        <AsAtBanner
          asAt={search.asAt}
          back={
            <Link to="." search={{ ...search, asAt: undefined } as never} className="govuk-link">
              Show the list as it stands now
            </Link>
          }
        />
      ) : null}
      <AddressNotice address={address} search={search} words={props.addressWords} instead="The list is shown without it." />
      <div className="lv-list">
        {lists && periods ? (
          <FilterPanel
            addressKey={addressKey}
            problems={problems}
            chips={chips.map(({ text, without }) => ({ text, remove: () => show(without) }))}
            onApply={apply}
            onClear={() => show(validate({ asAt: search.asAt, order: search.order, columns: search.columns }))}
          >
            {props.filters({ search, lists, periods, problems })}
            <CommonFilters
              hasWithdrawn={list.hasWithdrawn ?? true}
              hasAsAt={list.hasAsAt ?? true}
              isWithdrawnShown={search.withdrawn === 'shown'}
              order={orderOf(list, search)}
              orderWords={list.orderWords}
              asAt={search.asAt}
              problems={problems}
            />
          </FilterPanel>
        ) : (
          <div>{error ? <Failed error={error} askAgain={askAgain} /> : <Loading what="the filters" />}</div>
        )}
        {/* A code that no list has never gets to the API. */}
        <ListResults list={list} title={props.title} search={search} isWaiting={!known.isSure && !error} filters={chips.map(({ text }) => text)} />
      </div>
    </Page>
  )
}
