import type { Basis } from '../../measures/basis.ts'
import type { PackContent } from '../packContent.ts'
import { sha256Of } from '../sha256Of.ts'
import { packCsv } from './packCsv.ts'
import { packXlsx } from './packXlsx.ts'

/** The files of a pack that are drawn from its content each time, and the SHA-256 of their bytes; those of the CSV are UTF-8. */
export type PackFiles = { xlsx: Uint8Array; csv: string; xlsxSha256: string; csvSha256: string }

/** What the name of a file says of its pack; the period by its code. */
export type PackNamed = { number: number; period: string; basis: Basis }

/**
 * The files of a pack, the same bytes for the same content.
 *
 * @throws RangeError for content that cannot be drawn; see `checkPack`
 * Checked in: test/unit/packs/packFiles.test.ts.
 */
export function packFiles(content: PackContent): PackFiles {
  const xlsx = packXlsx(content)
  const csv = packCsv(content)
  return { xlsx, csv, xlsxSha256: sha256Of(xlsx), csvSha256: sha256Of(csv) }
}

/** The bytes of one of them, without drawing the other. As packFiles. */
export function drawPackFile(content: PackContent, kind: 'XLSX' | 'CSV'): Uint8Array {
  return kind === 'XLSX' ? packXlsx(content) : Buffer.from(packCsv(content), 'utf8')
}

/**
 * What a file of a pack is called, of codes alone: "longview-board-pack-7-FY2026-Q2-as-recorded.xlsx".
 *
 * @throws RangeError when the number or the period is none
 * Checked in: test/unit/packs/packFiles.test.ts.
 */
export function packFileName({ number, period, basis }: PackNamed, kind: 'pdf' | 'xlsx' | 'csv'): string {
  const code = period.replace('..', '-to-')
  if (!Number.isSafeInteger(number) || number < 1 || !/^[A-Za-z0-9-]+$/.test(code)) throw new RangeError(`No pack ${number} of ${period} can name a file`)
  return `longview-board-pack-${number}-${code}-${basis.toLowerCase().replace('_', '-')}.${kind}`
}
