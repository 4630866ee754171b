import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Those of `everyRule` that depend on colours; no other can find anything new where only the colours are changed. */
const rulesOfColour = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/**
 * What axe-core finds against WCAG 2.2 AA on the page as it stands: one line a fault, empty when there is none.
 *
 * @param isRecoloured whether this page was judged by every rule before and only its colours have changed since
 */
export async function axeFaults(page: Page, isRecoloured = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } }
    const { violations } = await axe.run({ resultTypes: ['violations'], runOnly })
    return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${String(node.target)} ${node.failureSummary ?? ''}`))
  }, isRecoloured ? rulesOfColour : everyRule)
}
