import { withoutHalves } from './fileText.ts'

/** Excel's limit for the text of a cell, in UTF-16 units. */
export const longestCell = 32_767
const cut = ' [Cut here: a cell holds no more. The CSV file of this pack holds all of it.]'

/** Characters that mean something in XML, and underscores that Excel would read as an escaped character: _x0041_ is A to it. */
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' }

/** Text as it stands in an element or attribute of SpreadsheetML. Source: ECMA-376 part 1, 22.9.2.19 ST_Xstring. */
export function cellXml(text: string): string {
  return text.replace(/[&<>"]|_(?=x[0-9A-Fa-f]{4}_)/g, (mark) => escapes[mark] ?? mark)
}

/** The texts of a workbook, each kept once, in the order in which they are first met. */
export class SharedTexts {
  readonly #places = new Map<string, number>()
  #uses = 0

  /** The place of a text; a longer one than a cell can hold is cut, and says so. */
  placeOf(text: string): number {
    const held = text.length > longestCell ? withoutHalves(text.slice(0, longestCell - cut.length)) + cut : text
    const place = this.#places.get(held) ?? this.#places.size
    this.#places.set(held, place)
    this.#uses += 1
    return place
  }

  get xml(): string {
    const texts = [...this.#places.keys()].map((text) => `<si><t${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ''}>${cellXml(text)}</t></si>`)
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${texts.length}">${texts.join('')}</sst>`
  }
}
