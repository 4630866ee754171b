/** "Not asked" as it stands in a cell or inside a sentence: "not asked"; "NOCC analyst" stays as it is. As pages say it (client/parts/numberInWords.ts). */
export function inSentence(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : `${words.slice(0, 1).toLowerCase()}${words.slice(1)}`
}

/** "month" as it begins a sentence: "Month". */
export function capitalised(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
