import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import { bytesOfBase64 } from '../../../client/exports/bytesOfBase64.ts'
import { downloadFile } from '../../../client/exports/downloadFile.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** What a browser would save. */
async function saved(hand: () => void) {
  const blobs: Blob[] = []
  const link = { href: '', download: '', click: vi.fn<() => void>() }
  vi.stubGlobal('document', { createElement: () => link })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`)
  const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  hand()
  const [blob] = blobs
  if (!blob) throw new Error('Nothing was handed to the browser')
  return { bytes: Buffer.from(await blob.arrayBuffer()), type: blob.type, link, revoked }
}

it('a file from the API reaches the disk byte for byte, so that its hash can be checked', async () => {
  const file = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256))
  const { bytes, type, link, revoked } = await saved(() => downloadFile('pack.pdf', bytesOfBase64(file.toString('base64')), 'application/pdf'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(file).digest('hex'))
  expect([type, link.download, link.href]).toEqual(['application/pdf', 'pack.pdf', 'blob:1'])
  expect([link.click.mock.calls.length, revoked.mock.calls]).toEqual([1, [['blob:1']]])
})

it('a text is written as UTF-8 with its byte order mark', async () => {
  const { bytes } = await saved(() => downloadFile('list.csv', '\uFEFFDŵr'))
  expect(bytes.toString('hex')).toBe('efbbbf44c5b572')
})

it('what is no base64 is refused, and never half a file', () => {
  expect(bytesOfBase64('')).toEqual(new Uint8Array())
  expect(() => bytesOfBase64('not base64!')).toThrow(new RangeError('Not a text in base64'))
})
