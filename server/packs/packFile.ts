import type { RequestNotes } from '../audit/requestNotes.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { packFileName } from './files/packFiles.ts'
import type { PackRecord } from './packRecord.ts'
import { readPdf } from './packStore.ts'
import { redrawPack } from './redrawPack.ts'
import { sha256Of } from './sha256Of.ts'

/** The files of packs, in the order in which pages offer them. */
export const packFileKinds = ['PDF', 'XLSX', 'CSV'] as const
export type PackFileKind = (typeof packFileKinds)[number]

/** A file that there is; size and pages are known of a PDF alone, for the others are drawn when they are taken. */
export type PackFileRecord = { kind: PackFileKind; name: string; mediaType: string; sha256: string; bytes: number | null; pages: number | null }

const mediaTypes = {
  PDF: 'application/pdf', XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', CSV: 'text/csv',
} as const satisfies Record<PackFileKind, string>
const endings = { PDF: 'pdf', XLSX: 'xlsx', CSV: 'csv' } as const satisfies Record<PackFileKind, string>

/** The files that there are of a pack: none before it is frozen. */
export function filesOf({ number, period, basis, frozen, printed }: PackRecord): PackFileRecord[] {
  const file = (kind: PackFileKind, sha256: string, known: { bytes: number; pages: number } | null = null): PackFileRecord => ({
    kind, sha256, mediaType: mediaTypes[kind], name: packFileName({ number, period: period.code, basis }, endings[kind]), bytes: known?.bytes ?? null, pages: known?.pages ?? null,
  })
  const pdf = printed?.pdf ?? null
  return [...(pdf ? [file('PDF', pdf.sha256, pdf)] : []), ...(frozen ? [file('XLSX', frozen.xlsxSha256), file('CSV', frozen.csvSha256)] : [])]
}

/**
 * Gives a file of a pack out, which the trail is told as a disclosure at the end of the request.
 *
 * @returns null where there is no such file, or not yet
 * @throws RefusedError as redrawPack
 */
export async function takePackFile({ database, notes }: { database: RequestDatabase; notes: RequestNotes }, pack: PackRecord, kind: PackFileKind): Promise<Uint8Array | null> {
  const known = filesOf(pack).find((file) => file.kind === kind)
  if (!known) return null
  const bytes = await bytesOf(database, pack, kind)
  if (!bytes || sha256Of(bytes) !== known.sha256) throw new Error(`The ${kind} of board pack ${pack.number} is not the one whose hash was kept`)
  notes.filesTaken.push({ kind: 'BoardPack', id: pack.id, detail: { number: pack.number, file: kind, sha256: known.sha256 } })
  return bytes
}

async function bytesOf(database: RequestDatabase, pack: PackRecord, kind: PackFileKind): Promise<Uint8Array | null> {
  return kind === 'PDF' ? readPdf(database, pack.number) : redrawPack(database, pack, kind)
}
