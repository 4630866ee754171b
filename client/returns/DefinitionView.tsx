import type { ReturnDefinitionFactsFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { dueRuleInWords } from './returnWords.ts'
import { returnSections, sectionWords } from './returnSections.ts'

type FigureAsked = ReturnDefinitionFactsFragment['figures'][number]

const columns: Column<FigureAsked>[] = [
  {
    key: 'name',
    heading: 'Figure',
    isRowHeading: true,
    cell: ({ name, howMade }) => <>{name}<span className="lv-return__said">{howMade}</span></>,
  },
  { key: 'source', heading: 'Where from', cell: ({ source, definitionVersion }) => `${source === 'COMPUTED' ? 'Counted from the unit’s records' : 'Stated by the unit'}, definition ${definitionVersion}` },
  { key: 'measuredIn', heading: 'Counted in', cell: ({ measuredIn }) => measuredIn },
  { key: 'parts', heading: 'Parts', cell: ({ parts, choices, source }) => partsInWords(source, parts, choices) },
  { key: 'nil', heading: 'Nil', cell: ({ mayBeNil }) => (mayBeNil ? 'May be stated' : 'Not possible') },
  { key: 'note', heading: 'Unlike before', cell: ({ asksNote }) => (asksNote ? 'Needs a word' : 'Needs no word') },
]

function partsInWords(source: FigureAsked['source'], parts: FigureAsked['parts'], choices: FigureAsked['choices']): string {
  if (source === 'COMPUTED') return 'As recorded'
  const named = parts.filter(({ key }) => key !== '').map(({ name }) => name)
  const of = named.length > 0 ? named.join('; ') : 'One for the whole'
  return choices.length > 0 ? `${of}. Each one of: ${choices.map(({ name }) => name).join('; ')}` : of
}

/** One version of what returns ask. */
export function DefinitionView({ definition }: { definition: ReturnDefinitionFactsFragment }) {
  const { version, validFrom, months, beginsReporting, reason, recordedAt, recordedBy, figures } = definition
  return (
    <section aria-labelledby={`definition-${version}`}>
      <h2 className="govuk-heading-m" id={`definition-${version}`}>Version {version}</h2>
      <SummaryList
        rows={[
          { name: 'Holds from', value: `${dayInWords(validFrom)}${beginsReporting ? '. Reporting begins with it: no return is expected of earlier periods' : ''}` },
          { name: 'One return covers', value: months === 1 ? 'One month' : `${months} months` },
          { name: 'Due', value: dueRuleInWords(definition) },
          { name: 'Why', value: reason },
          { name: 'Recorded', value: `${momentInWords(recordedAt)}, ${recordedBy ? `by ${recordedBy.label}` : 'Longview’s own default'}` },
        ]}
      />
      {returnSections.map((section) => {
        const rows = figures.filter((figure) => figure.section === section)
        if (rows.length === 0) return null
        const name = `${sectionWords[section]}, version ${version}`
        return <Table key={section} caption={name} name={name} columns={columns} rows={rows} rowKey={({ code }) => code} />
      })}
    </section>
  )
}
