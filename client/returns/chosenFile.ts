/** A file that somebody chose, as text; or why it is not one, and what to do. */
export type ChosenFile = { name: string; text: string } | { problem: string }

/** In bytes: more than the API takes as text. */
const largest = 1024 * 1024
const asUtf8 = 'Save it as “CSV UTF-8 (comma delimited)” and choose it again.'

/** Reads a file as UTF-8, with or without a byte order mark. Nothing is guessed: in the wrong letters a pound sign would be another character. */
export async function chosenFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ChosenFile> {
  if (file.size === 0) return { problem: 'That file is empty. Choose the file of a return.' }
  if (file.size > largest) return { problem: 'That file is larger than the file of any return. Choose the file of one return.' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) return { problem: `That file is a workbook, not CSV. ${asUtf8}` }
  try {
    return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: `That file is not in UTF-8. ${asUtf8}` }
  }
}
