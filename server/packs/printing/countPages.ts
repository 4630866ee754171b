/**
 * How many pages a PDF has that Chromium wrote, which leaves its objects readable.
 *
 * @throws RangeError where it is none
 */
export function countPages(pdf: Uint8Array): number {
  const count = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1').match(/\/Type\s*\/Page[\s/>]/g)?.length ?? 0
  if (count === 0) throw new RangeError('Chromium printed no page')
  return count
}
