import type { PackContent, PackSection, PackTable } from '../packContent.ts'
import { fileText } from './fileText.ts'
import { flatTable } from './flatTable.ts'
import type { Sheet, SheetCell, SheetLine, SheetTable, SheetWithTable } from './sheet.ts'

const oneTable = 'This sheet holds one table.'
const howToRead = 'Where there is no value, the cell says why: it is not 0. Limits are 95% limits. Numbers stand in full in their cells, which show fewer digits.'

/**
 * A pack as sheets: a cover, a table of contents, the notes, the findings, and one sheet for each table, in the order of the pack. Charts
 * are not there; their tables are.
 *
 * Source: Government Analysis Function, Releasing statistics in spreadsheets. Checked in: test/unit/packs/packXlsx.test.ts.
 */
export function packSheets(content: PackContent): Sheet[] {
  const { sections, notes } = content
  const findings = sections.flatMap((section) => section.findings.map(({ sentence, table }) => [
    fileText(section.title), fileText(sentence), table === null ? 'No single table' : linkTo(table),
  ]))
  const tables = sections.flatMap((section) => section.tables.map((table) => ({ section, table })))
  return [
    cover(content),
    opened(content, {
      name: 'Contents',
      lines: [title('Contents'), text('This sheet holds one table, of links to the other sheets.')],
      table: tableOf(['Sheet', 'Part of the pack', 'What it holds'], [
        [linkTo('Cover'), 'The whole pack', 'What this pack is'],
        [linkTo('Notes'), 'The whole pack', 'How figures are made, and what is true of all of them'],
        [linkTo('Findings'), 'The whole pack', 'Sentences computed from the figures'],
        ...tables.map(({ section, table }) => [linkTo(table.code), fileText(section.title), fileText(table.title)]),
      ]),
    }),
    opened(content, {
      name: 'Notes',
      lines: [title('Notes'), text(notes.length > 0 ? oneTable : 'This pack has no notes.'), toContents],
      table: tableOf(['Name', 'Text'], notes.map((note) => [fileText(note.name), fileText(note.text)])),
    }),
    opened(content, {
      name: 'Findings',
      lines: [
        title('Findings'),
        text(findings.length > 0 ? `${oneTable} Its last column leads to the figures of each finding.` : 'This pack has no findings.'),
        toContents,
      ],
      table: tableOf(['Part of the pack', 'Finding', 'Sheet with the figures'], findings),
    }),
    ...tables.map(({ section, table }) => tableSheet(content, section, table)),
  ]
}

function cover(content: PackContent): Sheet {
  const { classification, aboutTheData, facts } = content
  const lines = [
    title(content.title),
    text(classification),
    ...(aboutTheData === null ? [] : [text(aboutTheData)]),
    ...facts.flatMap((fact) => [heading(fact.name), text(fact.text)]),
    heading('This workbook'),
    text(howToRead),
    text('Charts of the pack are drawn from the tables of this workbook, and are not in it themselves.'),
    toContents,
  ]
  return { name: 'Cover', lines, table: null }
}

function tableSheet(content: PackContent, section: PackSection, table: PackTable): Sheet {
  return opened(content, {
    name: table.code,
    lines: [
      title(table.title),
      text(`Part of the pack: ${section.title}`),
      ...[...section.paragraphs, ...table.notes].map(text),
      text(table.rows.length > 0 ? `${oneTable} ${howToRead}` : 'This table has no rows.'),
      toContents,
    ],
    table: flatTable(table),
  })
}

/** A sheet that says, below its title, what each must say, so that nobody reads its figures without. Excel has no tables without rows. */
function opened(content: PackContent, { name, lines: [first, ...others], table }: SheetWithTable): Sheet {
  const { classification, inShort, aboutTheData } = content
  const opening = [classification, content.title, inShort, ...(aboutTheData === null ? [] : [aboutTheData])]
  return { name, lines: [...(first ? [first] : []), ...opening.map(text), ...others], table: table.rows.length > 0 ? table : null }
}

const toContents: SheetLine = { kind: 'LINK', text: 'Go to the contents', sheet: 'Contents' }

function linkTo(sheet: string): SheetCell {
  return { text: sheet, sheet }
}

function title(words: string): SheetLine {
  return { kind: 'TITLE', text: fileText(words) }
}

function heading(words: string): SheetLine {
  return { kind: 'HEADING', text: fileText(words) }
}

function text(words: string): SheetLine {
  return { kind: 'TEXT', text: fileText(words) }
}

function tableOf(names: readonly string[], rows: SheetCell[][]): SheetTable {
  return { columns: names.map((name) => ({ name, decimals: null })), rows }
}
