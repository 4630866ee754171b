import { columnsOf, type FileOrigin } from './fileCsv.ts'
import { fileLayout, type ColumnNames, type FileColumn } from './fileColumns.ts'

type ColumnMeaning = { datatype: string | { base: string; [facet: string]: unknown }; required?: true; means: string }

const meanings: Record<FileColumn, ColumnMeaning> = {
  layout: { datatype: { base: 'string', format: fileLayout }, required: true, means: 'The layout of this file. A change of it has another number.' },
  unit: { datatype: { base: 'string', format: '[A-Z_]+' }, required: true, means: 'Code of the unit whose return it is.' },
  period: { datatype: { base: 'string', format: 'M[0-9]{4}-[0-9]{2}|FY[0-9]{4}-Q[1-4]' }, required: true, means: 'Code of the period: M2026-09 is September 2026, FY2026-Q1 the first quarter of the financial year that begins in April 2026.' },
  definition: { datatype: { base: 'integer', minimum: 1 }, required: true, means: 'Version of the definition of returns, which says what is asked.' },
  figure: { datatype: { base: 'string', format: '[A-Z_]+' }, required: true, means: 'Code of the figure; COMMENT is what the unit says of the whole, CHECK_ and a code what it says to a check.' },
  figure_version: { datatype: { base: 'integer', minimum: 1 }, means: 'Version of the definition of the figure; empty where the row is words alone.' },
  part: { datatype: 'string', means: 'Which part of the figure, its codes divided by a slash: DRUGS/MAJOR; empty for the whole.' },
  value: { datatype: 'string', means: 'A number, the code of a choice, or a day as 2026-03-27, by the figure. Empty where none is stated, which is not 0.' },
  nil: { datatype: { base: 'boolean', format: 'yes|no' }, means: 'Yes where it is stated as nil.' },
  note: { datatype: 'string', means: 'What the unit says of it. An apostrophe before =, +, - or @ is not part of it.' },
  about_the_data: { datatype: 'string', means: 'Says that the figures are invented.' },
}

/**
 * What the file of a return is made of, for machines.
 *
 * Source: W3C, Metadata Vocabulary for Tabular Data (CSV on the Web). Checked in: test/unit/returnFiles/fileMetadata.test.ts.
 *
 * @param title of the return, for people
 */
export function fileMetadata(origin: FileOrigin, { name, title }: { name: string; title: string }, names: ColumnNames): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: name,
    'dc:title': title,
    'dc:conformsTo': fileLayout,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n'], header: true, headerRowCount: 1 },
    tableSchema: {
      columns: columnsOf(origin).map((column) => {
        const { datatype, required, means } = meanings[column]
        return { name: column, titles: names[column], datatype, ...(required ? { required } : {}), 'dc:description': means }
      }),
      primaryKey: ['figure', 'part'],
    },
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}
