import { useNavigate } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { KeysetPager } from '../parts/KeysetPager.tsx'
import { pageVariables } from '../routing/keysetPage.ts'
import { ColumnsPanel } from './ColumnsPanel.tsx'
import { DownloadCsv } from './DownloadCsv.tsx'
import { FoundCount } from './FoundCount.tsx'
import { orderOf, shownColumns } from './list.ts'
import type { List, ListRow } from './list.ts'
import { FirstPageLink, ListFailed } from './ListFailed.tsx'
import { fromFirstPage } from './listSearch.ts'
import type { ListSearch } from './listSearch.ts'
import { ListTable } from './ListTable.tsx'
import { looselyDatedSentence } from './looselyDatedSentence.ts'
import { useFoundPage } from './useFoundPage.ts'
import { useTurnedPage } from './useTurnedPage.ts'

interface ListResultsProps<Search extends ListSearch, Row extends ListRow> {
  list: List<Search, Row>
  title: string
  search: Search
  /** Not asked for yet: it is not sure that the address holds known codes only. */
  isWaiting: boolean
  /** In words, for the file. */
  filters: readonly string[]
}

/** One page of the records that an address asks for: how many, which, and the rest of them as pages or a file. */
export function ListResults<Search extends ListSearch, Row extends ListRow>({
  list, title, search, isWaiting, filters,
}: ListResultsProps<Search, Row>) {
  const navigate = useNavigate()
  const viewer = useViewer()
  const columns = shownColumns(list, search)
  const codes = columns.map(({ code }) => code)
  const request = list.request({ search, page: pageVariables(search), columns: codes, unitCode: viewer.unit?.code })
  const { page: found, isOld, error, askAgain } = useFoundPage(request, isWaiting)
  const { count, rows, turn } = useTurnedPage(isOld ? null : found)
  const order = orderOf(list, search)

  return (
    <div aria-busy={isOld} className={isOld ? 'lv-list__old' : ''}>
      <FoundCount
        ref={count}
        list={list}
        found={found}
        isLoading={isOld}
        order={list.orderWords[order] ?? order}
        isBackward={search.before !== undefined}
        isFiltered={filters.length > 0}
        asAt={search.asAt}
      />
      {error ? <ListFailed error={error} askAgain={askAgain} first={fromFirstPage(search)} /> : null}
      {found && found.totalCount > 0 ? (
        <>
          <div className="lv-list__tools">
            <ColumnsPanel
              record={list.record}
              columns={list.columns}
              usualColumns={list.usualColumns}
              shown={codes}
              onChoose={(chosen) => void navigate({ to: '.', search: { ...search, columns: chosen } as never, resetScroll: false })}
            />
            <DownloadCsv key={JSON.stringify(fromFirstPage(search))} list={list} title={title} search={search} columns={columns} filters={filters} />
          </div>
          <ListTable
            ref={rows}
            name={`List of ${list.many}`}
            caption={`List of ${list.many}`}
            isCaptionHidden
            columns={columns}
            rows={found.edges.map(({ node }) => node)}
            asAt={search.asAt}
            sort={{ order, usualOrder: list.usualOrder }}
          />
        </>
      ) : null}
      {found?.datedTooLoosely ? <p className="govuk-body">{looselyDatedSentence(found.datedTooLoosely)}</p> : null}
      {found && found.totalCount > 0 && found.edges.length === 0 ? (
        <Empty>
          No {list.one} is on this page any more. <FirstPageLink first={fromFirstPage(search)} />
        </Empty>
      ) : null}
      {found ? <KeysetPager pageInfo={found.pageInfo} what={list.many} onTurn={turn} /> : null}
    </div>
  )
}
