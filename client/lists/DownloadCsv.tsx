import { useRef } from 'react'
import { downloadFile } from '../exports/downloadFile.ts'
import { useService, useViewer } from '../layout/viewer.ts'
import { Button } from '../parts/Button.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { orderOf } from './list.ts'
import type { List, ListRow } from './list.ts'
import type { ListColumn } from './listColumn.ts'
import { listFile, listFileName } from './listFile.ts'
import type { ListSearch } from './listSearch.ts'
import { useListDownload } from './useListDownload.ts'
import type { Download } from './useListDownload.ts'

interface DownloadCsvProps<Search extends ListSearch, Row extends ListRow> {
  list: List<Search, Row>
  title: string
  search: Search
  columns: readonly ListColumn<Row>[]
  /** In words. */
  filters: readonly string[]
}

/** All records of the list as a file, not only those of the page; with how far it is, and a way to stop it. */
export function DownloadCsv<Search extends ListSearch & { period?: string | undefined }, Row extends ListRow>(props: DownloadCsvProps<Search, Row>) {
  const { list, title, search, columns, filters } = props
  const button = useRef<HTMLButtonElement>(null)
  const { unit, label } = useViewer()
  const { inventedInWords } = useService()
  const order = orderOf(list, search)
  const { download, start, stop } = useListDownload({
    list,
    search,
    columns: columns.map(({ code }) => code),
    unitCode: unit?.code,
    save: (fetched, asAt) => {
      const origin = {
        inventedInWords: inventedInWords ?? null,
        title,
        isOfDisruptions: list.isOfDisruptions,
        seenBy: label,
        filters,
        order: list.orderWords[order] ?? order,
        asAt,
        isWithdrawnShown: search.withdrawn === 'shown',
      }
      downloadFile(listFileName(unit?.code, list.code, search.period, asAt), listFile(origin, columns, fetched))
    },
  })
  const isRunning = download.state === 'running'

  return (
    <div className="lv-download">
      <div className="lv-actions">
        {/* It keeps its place while it works, so that the focus does too. */}
        <Button kind="secondary" ref={button} aria-disabled={isRunning || undefined} onClick={isRunning ? undefined : start}>
          {download.state === 'failed' ? 'Try the download again' : 'Download as CSV'}
        </Button>
        {isRunning ? (
          <Button
            kind="secondary"
            onClick={() => {
              stop()
              button.current?.focus()
            }}
          >
            Cancel download
          </Button>
        ) : null}
      </div>
      {isRunning ? <Progress done={download.done} total={download.total} /> : null}
      <p role="status" className="govuk-body lv-download__said">
        {saidOf(download, list)}
      </p>
    </div>
  )
}

/** Read out when asked for, not with every page that comes. */
function Progress({ done, total }: { done: number; total: number | null }) {
  const words = total === null ? 'Asking for the records' : `${numberInWords(done)} of ${countOf(total, 'record')}`
  return (
    <div className="lv-download__progress">
      <progress aria-label="Download" aria-valuetext={words} {...(total === null ? {} : { value: done, max: total })} />
      <span aria-hidden="true">{words}</span>
    </div>
  )
}

function saidOf(download: Download, { one, many }: { one: string; many: string }): string {
  switch (download.state) {
    case 'none':
      return ''
    case 'running':
      return 'Making the file.'
    case 'saved':
      return `The file with ${countOf(download.records, one, many)} is made. Your browser saves it.`
    case 'stopped':
      return 'The download was cancelled. Nothing was saved.'
    case 'failed':
      return `The file could not be made. ${download.why}${reachedOf(download.done, download.total)}`
  }
}

/** How far it came, where it came anywhere. */
function reachedOf(done: number, total: number | null): string {
  return total === null ? '' : ` ${numberInWords(done)} of ${countOf(total, 'record')} have come; trying again goes on from there.`
}
