import { countOf } from '../parts/numberInWords.ts'
import type { PackStanding } from './packDocuments.ts'

type File = PackStanding['files'][number]

const kinds: Readonly<Record<File['kind'], string>> = {
  PDF: 'Document to read and print',
  XLSX: 'Spreadsheet with every table',
  CSV: 'Text file with every table',
}

/** "Document to read and print: 34 pages, 1.2 MB" */
export function fileInWords({ kind, pages, bytes }: Pick<File, 'kind' | 'pages' | 'bytes'>): string {
  const facts = [...(typeof pages === 'number' ? [countOf(pages, 'page')] : []), ...(typeof bytes === 'number' ? [sizeInWords(bytes)] : [])]
  return facts.length > 0 ? `${kinds[kind]}: ${facts.join(', ')}` : kinds[kind]
}

/** "412 kB", "1.2 MB": in thousands, as systems show files. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return countOf(bytes, 'byte')
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
