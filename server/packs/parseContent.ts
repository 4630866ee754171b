import { packFormat, type PackContent } from './packContent.ts'

/**
 * The content of a pack from the text that was frozen; null where it is laid out as this version of Longview does not read it.
 *
 * Why no more is checked of it: the database keeps it by its hash, as this code wrote it.
 */
export function parseContent(text: string): PackContent | null {
  const content = JSON.parse(text) as { format: number }
  return content.format === packFormat ? (content as PackContent) : null
}
