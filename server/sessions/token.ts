import { createHash, randomBytes } from 'node:crypto'

/** A fresh token that nobody can guess: 256 random bits, in letters that a cookie takes as they are. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token: who reads the table cannot act as anybody. Never a token without enough chance for a plain hash. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
