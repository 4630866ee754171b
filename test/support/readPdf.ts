import { getDocument } from 'unpdf/pdfjs'

/** An element of the structure that is read out: "H1", "TH" and its text, with that of a picture in its place. */
export type Tagged = { role: string; text: string }

export type ReadPdf = {
  title: string | null
  author: string | null
  language: string | null
  /** Whether it says of itself that its contents are tagged. */
  isTagged: boolean
  /** Headings, those below others with two blanks before them. */
  outline: string[]
  /** Addresses that it links to. */
  links: string[]
  pages: { text: string; isLandscape: boolean; tagged: Tagged[] }[]
}

type Node = { role?: string; children?: Node[]; type?: string; id?: string; alt?: string }
type Entry = { title: string; items: Entry[] }

/** A PDF as a program that reads it out finds it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: true })
  const read = await task.promise
  try {
    const info = (await read.getMetadata()).info as Record<string, string | undefined>
    const pages = []
    const links: string[] = []
    for (let number = 1; number <= read.numPages; number += 1) {
      const page = await read.getPage(number)
      const { texts, all } = textsOf((await page.getTextContent({ includeMarkedContent: true })).items as ContentItem[])
      for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url)
      const { width, height } = page.getViewport({ scale: 1 })
      pages.push({ text: all, isLandscape: width > height, tagged: taggedIn((await page.getStructTree()) as Node | null, texts) })
    }
    return {
      title: info.Title ?? null,
      author: info.Author ?? null,
      language: info.Language ?? null,
      isTagged: ((await read.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
      outline: linesOf(((await read.getOutline()) ?? []) as Entry[]),
      links,
      pages,
    }
  } finally {
    await task.destroy()
  }
}

type ContentItem = { str?: string; hasEOL?: boolean; type?: string; id?: string }

/** The text of each marked piece by its id, and the text of the whole page. */
function textsOf(items: ContentItem[]): { texts: Map<string, string>; all: string } {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  let all = ''
  for (const { type, id, str = '', hasEOL = false } of items) {
    if (type?.startsWith('begin')) open.push(id ?? null)
    else if (type) open.pop()
    const text = hasEOL ? `${str}\n` : str
    const within = open.at(-1)
    if (within) texts.set(within, `${texts.get(within) ?? ''}${text}`)
    all += `${text} `
  }
  return { texts, all: all.replaceAll(/\s+/g, ' ').trim() }
}

function taggedIn(node: Node | null, texts: Map<string, string>): Tagged[] {
  if (!node) return []
  const below = (node.children ?? []).flatMap((child) => taggedIn(child, texts))
  return node.role ? [{ role: node.role, text: node.alt ?? textWithin(node, texts) }, ...below] : below
}

function textWithin(node: Node, texts: Map<string, string>): string {
  const own = node.type === 'content' && node.id ? (texts.get(node.id) ?? '') : ''
  return `${own}${(node.children ?? []).map((child) => textWithin(child, texts)).join('')}`.replaceAll(/\s+/g, ' ').trim()
}

function linesOf(entries: Entry[], before = ''): string[] {
  return entries.flatMap(({ title, items }) => [`${before}${title}`, ...linesOf(items, `${before}  `)])
}
