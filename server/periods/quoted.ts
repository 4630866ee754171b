/**
 * What somebody typed, safe and short enough to be repeated in an error message.
 *
 * @param text anything; only its first 40 characters are repeated
 */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text)
}
