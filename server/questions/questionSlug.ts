const longest = 60

/**
 * The name of a question as its address has it: "Share held, by quarter" gives share-held-by-quarter.
 *
 * Why: somebody who reads the address knows what it asks. Letters beyond A to Z lose their marks, or are left out.
 *
 * @returns a to z, 0 to 9 and single hyphens within, at most 60 characters; "question" where nothing is left of the name
 * Checked in: test/unit/questions/questionSlug.test.ts.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase()
  const words = plain.replaceAll(/['’]/g, '').replaceAll(/[^a-z0-9]+/g, '-')
  return words.slice(words.startsWith('-') ? 1 : 0).slice(0, longest).replace(/-$/, '') || 'question'
}
