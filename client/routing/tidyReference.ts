/**
 * A reference as it is compared: with the plain hyphens that references have, in place of the dashes that
 * word processors make of them; no space around it, and one where there were several.
 */
export function tidyReference(typed: string): string {
  return typed.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-').replace(/\s+/g, ' ').trim()
}
