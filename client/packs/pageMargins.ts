interface PageMargins {
  /** In the middle above each page: the classification. */
  header: string
  /** Left below each page: what it is, and as at when. The number of the page stands right of it. */
  footer: string
}

/**
 * Prints a text above and another below each page, with its number and how many there are: whoever prints the page gets the same.
 *
 * The rules are in a constructed style sheet. What is in them is known at run time only, and no style may stand within a page.
 *
 * @returns takes them away again
 */
export function setPageMargins(margins: PageMargins): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(pageMarginRules(margins))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}

/** Tables with a column for each of ten units stand on A4 on its side. server/packs/printing/printPage.ts knows how wide what is left is. */
export function pageMarginRules({ header, footer }: PageMargins): string {
  const look = 'font-family: Arial, Helvetica, sans-serif; font-size: 9pt; color: #0b0c0c;'
  return `@page {
  size: A4 landscape;
  margin: 18mm 12mm 16mm;
  @top-center { content: ${quoted(header)}; ${look} font-weight: bold; }
  @bottom-left { content: ${quoted(footer)}; ${look} text-align: left; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); ${look} text-align: right; white-space: nowrap; }
}`
}

/** A text as CSS has it: whatever could end it is written as its number. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
}
