import { unzipSync, strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'

/** An element of XML: its own text, and the elements in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string }

export type OpenedCell = { value: string | number; style: string }
export type OpenedSheet = {
  name: string
  root: XmlElement
  /** By address: "B7". */
  cells: Map<string, OpenedCell>
  tables: { name: string; ref: string; columns: string[]; root: XmlElement }[]
  links: { ref: string; location: string }[]
}
export type OpenedWorkbook = { parts: Map<string, XmlElement>; sheets: OpenedSheet[] }

/** A workbook as somebody else reads it: not by what wrote it, but by a strict parser of XML that refuses what XML 1.0 does not allow. */
export function openedWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, readXml(strFromU8(part))]))
  const part = (path: string) => parts.get(path) ?? fail(`There is no part ${path}`)
  const texts = part('xl/sharedStrings.xml').children.map((shared) => unescaped(shared.children.map(({ text }) => text).join('')))
  const styles = stylesOf(part('xl/styles.xml'))
  const targets = linksOf(part('xl/_rels/workbook.xml.rels'))
  const sheets = childrenOf(part('xl/workbook.xml'), 'sheets').flatMap(({ children }) => children).map(({ attributes }): OpenedSheet => {
    const path = `xl/${targets.get(attributes['r:id'] ?? '')}`
    const root = part(path)
    const rels = parts.get(path.replace('worksheets/', 'worksheets/_rels/').concat('.rels'))
    const tables = elementsOf(root, 'tablePart').map(({ attributes: { 'r:id': id = '' } }) => part(`xl/${linksOf(rels).get(id)?.replace('../', '')}`))
    return {
      name: attributes.name ?? '',
      root,
      cells: new Map(elementsOf(root, 'c').map((cell) => [cell.attributes.r ?? '', openedCell(cell, texts, styles)])),
      tables: tables.map((table) => ({
        name: table.attributes.displayName ?? '', ref: table.attributes.ref ?? '', root: table,
        columns: elementsOf(table, 'tableColumn').map((column) => unescaped(column.attributes.name ?? '')),
      })),
      links: elementsOf(root, 'hyperlink').map(({ attributes: { ref = '', location = '' } }) => ({ ref, location })),
    }
  })
  return { parts, sheets }
}

/** The table of a sheet as rows of cells, its header first. */
export function tableRows({ cells, tables }: OpenedSheet): (string | number | null)[][] {
  const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(tables[0]?.ref ?? '') ?? fail('The sheet has no table')
  const columns = Array.from({ length: columnNumber(right) - columnNumber(left) + 1 }, (_, place) => columnLetters(columnNumber(left) + place))
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) => columns.map((column) => cells.get(`${column}${Number(top) + row}`)?.value ?? null))
}

/** All elements of a name, at whatever depth. */
export function elementsOf(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsOf(child, name)])
}

/** The targets of the links of a part, by their ids. */
export function linksOf(rels: XmlElement | undefined): Map<string, string> {
  return new Map(rels?.children.map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]))
}

function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => { throw error })
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return top.children[0] ?? fail('The part is empty')
}

function openedCell({ attributes, children }: XmlElement, texts: readonly string[], styles: readonly string[]): OpenedCell {
  const written = children.find(({ name }) => name === 'v')?.text ?? fail('A cell is empty')
  const value = attributes.t === 's' ? texts[Number(written)] ?? fail('A text is missing') : Number(written)
  return { value, style: styles[Number(attributes.s)] ?? fail('A style is missing') }
}

/** The name of the style of each kind of cell, and how it shows numbers: "Normal #,##0.0". */
function stylesOf(root: XmlElement): string[] {
  const names = elementsOf(root, 'cellStyle').map(({ attributes }) => attributes.name ?? '')
  const formats = new Map(elementsOf(root, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]))
  return childrenOf(root, 'cellXfs').flatMap(({ children }) => children).map(({ attributes }) =>
    [names[Number(attributes.xfId)], formats.get(attributes.numFmtId ?? ''), attributes.quotePrefix ? 'text only' : ''].filter(Boolean).join(' '))
}

function childrenOf(root: XmlElement, name: string): XmlElement[] {
  return root.children.filter((child) => child.name === name)
}

/** ECMA-376 part 1, 22.9.2.19: _x0041_ is A. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function columnLetters(number: number): string {
  return number === 0 ? '' : columnLetters(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + (number - 1) % 26)
}

function fail(why: string): never {
  throw new Error(why)
}
