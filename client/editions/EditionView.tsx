import { Link } from '@tanstack/react-router'
import { Empty } from '../parts/Empty.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { Table } from '../parts/Table.tsx'
import { asAtInWords, momentInWords } from '../periods/londonMoment.ts'
import { CorrectionsTable } from './CorrectionsTable.tsx'
import { editionAddress } from './editionAddress.ts'
import type { ShownEdition } from './editionDocuments.ts'
import { EditionFiles } from './EditionFiles.tsx'
import { MissingReturns } from './MissingReturns.tsx'
import { NetworkFiguresTable } from './NetworkFiguresTable.tsx'
import { UnitGradesTable } from './UnitGradesTable.tsx'
import './editions.css'

/** Everything that an edition holds. */
export function EditionView({ edition }: { edition: ShownEdition }) {
  const { number, period, publishedAt, publishedBy, note, supersededBy, returns, missing, corrections } = edition
  return (
    <>
      {supersededBy ? (
        <Empty>
          This period was published again: <Link {...editionAddress(supersededBy)} className="govuk-link">edition {supersededBy}</Link> took its place. This one stays as it
          was.
        </Empty>
      ) : null}
      <SummaryList
        rows={[
          { name: 'Period', value: period.inWords },
          { name: 'Published', value: `${momentInWords(publishedAt)}, by ${publishedBy.label}` },
          ...(note ? [{ name: 'Why it was published again', value: <span className="lv-as-typed">{note}</span> }] : []),
          { name: 'Returns in it', value: `${numberInWords(returns.length)} of ${numberInWords(returns.length + missing.length)} expected` },
          { name: 'Missing', value: <MissingReturns missing={missing} /> },
          { name: 'Basis', value: 'As published: the accepted figures of these returns, as they were frozen' },
        ]}
      />
      <EditionFiles edition={edition} />

      <section aria-labelledby="corrections-since">
        <h2 className="govuk-heading-m" id="corrections-since">Corrected since</h2>
        {corrections.length === 0
          ? <p className="govuk-body">No figure of this edition was corrected since it was published.</p>
          : <CorrectionsTable corrections={corrections} caption={`Corrections of edition ${number}, newest first`} isOfOne />}
      </section>

      <section aria-labelledby="network-figures">
        <h2 className="govuk-heading-m" id="network-figures">Figures of the network</h2>
        <p className="govuk-body">Added up over the {numberInWords(returns.length)} returns in it. What is missing is in no sum, and is not 0.</p>
        <NetworkFiguresTable edition={edition} />
      </section>

      <section aria-labelledby="unit-grades">
        <h2 className="govuk-heading-m" id="unit-grades">Disruptions of each unit, by grade</h2>
        <p className="govuk-body">Units in geographic order. Not a ranking: units differ in residents, forces and what they record.</p>
        <UnitGradesTable edition={edition} />
      </section>

      <section aria-labelledby="returns-behind">
        <h2 className="govuk-heading-m" id="returns-behind">Returns behind it</h2>
        <p className="govuk-body">Each with the version of what was asked, the moment of its figures, and the hash by which it can be verified.</p>
        <Table
          name="Returns in the edition"
          caption="Returns in the edition, units in geographic order"
          isCaptionHidden
          rows={returns}
          rowKey={({ unit, period: of }) => `${unit.code} ${of.code}`}
          columns={[
            { key: 'unit', heading: 'Unit', isRowHeading: true, cell: ({ unit }) => unit.code },
            { key: 'period', heading: 'Period', cell: ({ period: of }) => of.inWords },
            { key: 'definition', heading: 'Definition', cell: ({ definitionVersion }) => `version ${numberInWords(definitionVersion)}` },
            { key: 'asAt', heading: 'Figures as at', cell: ({ figuresAsAt }) => asAtInWords(figuresAsAt) },
            { key: 'hash', heading: 'SHA-256', cell: ({ sha256 }) => <code className="lv-hash">{sha256}</code> },
          ]}
        />
      </section>
    </>
  )
}
