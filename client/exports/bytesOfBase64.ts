/**
 * The bytes that a text in base64 stands for.
 *
 * @throws RangeError when it is none
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  let binary: string
  try {
    binary = atob(text)
  } catch (error) {
    throw new RangeError('Not a text in base64', { cause: error })
  }
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
