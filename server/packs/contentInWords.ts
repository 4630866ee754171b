import { cellInWords } from './cellInWords.ts'
import type { PackContent, PackFinding, PackSection, PackTable } from './packContent.ts'

/** A table as the page shows it. */
export type TableInWords = { code: string; title: string; columns: { name: string; isNumeric: boolean }[]; rows: { cells: string[] }[]; notes: string[] }

export type SectionInWords = Omit<PackSection, 'tables'> & { tables: TableInWords[] }

/** What the page shows of a pack. */
export type ContentInWords = Omit<PackContent, 'sections' | 'format' | 'number'> & { sections: SectionInWords[] }

/**
 * The content of a pack as the page and the PDF show it: cells in words, and without the long tables, which are only in the files. What speaks of
 * such a table leads to none.
 *
 * Checked in: test/unit/packs/contentInWords.test.ts.
 */
export function contentInWords({ sections, ...content }: PackContent): ContentInWords {
  const onPage = new Set(sections.flatMap(({ tables }) => tables.filter(({ isOnPage }) => isOnPage).map(({ code }) => code)))
  return { ...content, sections: sections.map((section) => sectionInWords(section, onPage)) }
}

function sectionInWords({ tables, findings, ...section }: PackSection, onPage: ReadonlySet<string>): SectionInWords {
  const onPageOrNone = ({ sentence, table }: PackFinding): PackFinding => ({ sentence, table: table !== null && onPage.has(table) ? table : null })
  return { ...section, findings: findings.map(onPageOrNone), tables: tables.filter(({ isOnPage }) => isOnPage).map(tableInWords) }
}

function tableInWords({ code, title, columns, rows, notes }: PackTable): TableInWords {
  return {
    code, title, notes,
    columns: columns.map(({ name, kind }) => ({ name, isNumeric: kind === 'NUMBER' || kind === 'ESTIMATE' })),
    rows: rows.map((row) => ({ cells: row.map((cell, place) => cellInWords(cell, columns[place] ?? { kind: 'TEXT', decimals: 0 })) })),
  }
}
