/**
 * A key for one form, so that sending it twice has one effect.
 * randomUUID exists only where the connection is private (https or localhost); getRandomValues everywhere.
 */
export function submissionKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
