import { useEffect, useRef, useState } from 'react'
import { CombinedError, createRequest, useClient } from 'urql'
import type { GraphQLRequest } from 'urql'
import { graphql } from '../graphql/generated/gql.ts'
import { failureInWords } from '../graphql/failureInWords.ts'
import type { PageVariables } from '../routing/keysetPage.ts'
import { fetchEveryRecord, nothingFetched } from './fetchEveryRecord.ts'
import type { Fetched } from './fetchEveryRecord.ts'
import type { List, ListRow } from './list.ts'
import { fromFirstPage } from './listSearch.ts'
import type { ListSearch } from './listSearch.ts'

const nowDocument = graphql(`
  query ServiceNow {
    service { now }
  }
`)

export type Download =
  | { state: 'none' | 'stopped' }
  | { state: 'running'; done: number; total: number | null }
  | { state: 'failed'; done: number; total: number | null; why: string }
  | { state: 'saved'; records: number }

interface Kept<Row> {
  asAt: string
  fetched: Fetched<Row>
}

interface Source<Search extends ListSearch, Row extends ListRow> {
  list: List<Search, Row>
  search: Search
  columns: readonly string[]
  unitCode: string | undefined
  save: (fetched: Fetched<Row>, asAt: string) => void
}

/**
 * Fetches every record of a list as at one moment, and saves them. After a failure it goes on where it was,
 * as at the same moment. It stops when the page is left.
 */
export function useListDownload<Search extends ListSearch, Row extends ListRow>({ list, search, columns, unitCode, save }: Source<Search, Row>) {
  const client = useClient()
  const [download, setDownload] = useState<Download>({ state: 'none' })
  const kept = useRef<Kept<Row> | null>(null)
  /** The run that goes on; an older one stops when it sees that it is not the one. */
  const run = useRef(0)

  useEffect(() => () => void (run.current += 1), [])

  async function answer<Data>({ query, variables }: Pick<GraphQLRequest<Data>, 'query' | 'variables'>): Promise<Data> {
    const { data, error } = await client.query<Data>(query, variables, { requestPolicy: 'network-only' }).toPromise()
    if (error) throw error
    if (!data) throw new RangeError('The API gave neither data nor an error')
    return data
  }

  async function beginning(): Promise<Kept<Row>> {
    const asAt = search.asAt ?? (await answer(createRequest(nowDocument, {}))).service.now
    return { asAt, fetched: nothingFetched }
  }

  async function start() {
    run.current += 1
    const thisRun = run.current
    const mayGoOn = () => run.current === thisRun
    const report = (fetched: Fetched<Row>) => {
      if (!mayGoOn()) return
      if (kept.current) kept.current = { ...kept.current, fetched }
      setDownload({ state: 'running', done: fetched.rows.length, total: fetched.total })
    }
    report(kept.current?.fetched ?? nothingFetched)
    try {
      const from = kept.current ?? (await beginning())
      // Stopped meanwhile: the next download begins at a moment of its own.
      if (!mayGoOn()) return
      kept.current = from
      const { asAt, fetched: soFar } = from
      const whole = fromFirstPage({ ...search, asAt })
      const ask = async (page: PageVariables) =>
        (await answer(list.request({ search: whole, page, columns, unitCode }))).list
      const fetched = await fetchEveryRecord(ask, soFar, { report, mayGoOn })
      if (!mayGoOn()) return
      kept.current = null
      save(fetched, asAt)
      setDownload({ state: 'saved', records: fetched.rows.length })
    } catch (error) {
      if (!mayGoOn()) return
      const { rows, total } = kept.current?.fetched ?? nothingFetched
      const why = error instanceof CombinedError ? failureInWords(error) : 'This is a fault of Longview.'
      setDownload({ state: 'failed', done: rows.length, total, why })
      if (!(error instanceof CombinedError)) throw error
    }
  }

  function stop() {
    run.current += 1
    kept.current = null
    setDownload({ state: 'stopped' })
  }

  return { download, start: () => void start(), stop }
}
