import { useEffect, useRef, useState } from 'react'
import { downloadFile } from '../exports/downloadFile.ts'
import { Button } from '../parts/Button.tsx'
import { countOf } from '../parts/numberInWords.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { Table, type Column } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import type { PublicExport } from './publicExportDocument.ts'
import { publicTables, withheldCounts, type PublicTable, type PublicTableRow } from './publicTables.ts'
import './publicExport.css'

/** What the public will read: the file, what it says of itself, its tables, and what is withheld. */
export function PublicFigures({ made }: { made: PublicExport }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')
  const withheld = withheldCounts(made.rows)

  useEffect(() => {
    heading.current?.focus()
    setSaid('')
  }, [made])

  const download = () => {
    downloadFile(made.fileName, made.csv)
    setSaid('The CSV file is made. Your browser saves it.')
  }

  return (
    <>
      <section aria-labelledby="public-file">
        <h2 className="govuk-heading-m" id="public-file" ref={heading} tabIndex={-1}>Public figures of {made.period.inWords}</h2>
        <div className="lv-actions"><Button kind="secondary" onClick={download}>Download CSV</Button></div>
        <p role="status" className="govuk-body">{said}</p>
        <SummaryList
          rows={[
            ...made.notes.map(({ name, text }) => ({ name, value: name === 'As at' ? momentInWords(made.asAt) : text })),
            { name: 'SHA-256 of the file', value: <code className="lv-public__hash">{made.sha256}</code> },
          ]}
        />
      </section>
      {publicTables(made.rows).map((table) => (
        <section key={table.name}>
          <h2 className="govuk-heading-m">{table.name}</h2>
          <PublicFiguresTable table={table} />
        </section>
      ))}
      <section aria-labelledby="withheld">
        <h2 className="govuk-heading-m" id="withheld">What is withheld</h2>
        {withheld.length === 0 ? <p className="govuk-body">Nothing is withheld.</p> : (
          <>
            <p className="govuk-body">
              {countOf(withheld.length, 'count')}: with {withheld.length === 1 ? 'it' : 'them'}, rounded, or with the rounded value next to it, a count of fewer than 5 could be worked out.
            </p>
            <ul className="govuk-list govuk-list--bullet">{withheld.map((each) => <li key={each}>{each}</li>)}</ul>
          </>
        )}
      </section>
    </>
  )
}

function PublicFiguresTable({ table: { name, columns, rows } }: { table: PublicTable }) {
  const shown: Column<PublicTableRow>[] = [
    { key: 'unit', heading: 'Unit', isRowHeading: true, cell: ({ unit }) => unit },
    ...columns.map((column): Column<PublicTableRow> => ({ key: column, heading: column, isNumeric: true, cell: ({ shown: counts }) => counts[column] ?? 'not stated' })),
    ...(rows.some(({ note }) => note !== '') ? [{ key: 'note', heading: 'Note', cell: ({ note }: PublicTableRow) => note }] : []),
  ]
  return <Table name={name} caption={name} isCaptionHidden columns={shown} rows={rows} rowKey={({ unit }) => unit} />
}
