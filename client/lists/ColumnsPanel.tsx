import type { FormEvent } from 'react'
import { Button } from '../parts/Button.tsx'
import { CheckboxGroup } from '../parts/CheckboxGroup.tsx'
import { useKeptFocus } from '../parts/useKeptFocus.ts'
import type { ListColumn } from './listColumn.ts'

interface ColumnsPanelProps<Row> {
  record: ListColumn<Row>
  columns: readonly ListColumn<Row>[]
  usualColumns: readonly string[]
  /** Codes of those that are shown. */
  shown: readonly string[]
  /** `undefined` for the usual ones, which need no place in the address. */
  onChoose: (codes: string[] | undefined) => void
}

/** Which columns a list shows, on the page and in its file. */
export function ColumnsPanel<Row>({ record, columns, usualColumns, shown, onChoose }: ColumnsPanelProps<Row>) {
  const addressKey = shown.join()
  const keepFocus = useKeptFocus(addressKey)

  function choose(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    keepFocus()
    const codes = new FormData(event.currentTarget).getAll('columns').map(String)
    const areUsual = codes.length === 0 || codes.join() === columns.map(({ code }) => code).filter((code) => usualColumns.includes(code)).join()
    onChoose(areUsual ? undefined : codes)
  }

  return (
    <details className="lv-filter__details lv-columns-panel">
      <summary className="lv-filter__summary">Columns</summary>
      <form key={addressKey} onSubmit={choose} aria-label="Columns">
        <CheckboxGroup
          id="columns"
          label="Columns to show"
          hint={`“${record.heading}” is always there. With none ticked, the usual columns are shown.`}
          options={columns.map(({ code, heading }) => ({ value: code, text: heading }))}
          box={{ name: 'columns' }}
          tickedAtFirst={shown}
          isWide
        />
        <Button type="submit" kind="secondary" id="apply-columns">
          Apply columns
        </Button>
      </form>
    </details>
  )
}
