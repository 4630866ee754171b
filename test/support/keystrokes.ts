import type { Page } from 'playwright-core'

/** What a person did to a page by keyboard. */
export type Keystrokes = {
  /** Keys pressed; Shift, which makes a capital, is one of its own. */
  keys: number
  /** Fields that were filled: a group of radio buttons or boxes is one. */
  fields: number
}

type Counting = { longviewKeystrokes: { keys: number; fields: Set<string> } }

/** Counts, from now on, in the page itself. */
export async function countKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = { keys: 0, fields: new Set<string>() }
    Object.assign(globalThis, { longviewKeystrokes: counted })
    document.addEventListener(
      'keydown',
      ({ key }) => {
        counted.keys += /^[A-Z]$/.test(key) ? 2 : 1
      },
      { capture: true },
    )
    document.addEventListener(
      'input',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement)) return
        counted.fields.add(target.name || target.id)
      },
      { capture: true },
    )
  })
}

export async function keystrokesIn(page: Page): Promise<Keystrokes> {
  return page.evaluate(() => {
    const { keys, fields } = (globalThis as unknown as Counting).longviewKeystrokes
    return { keys, fields: fields.size }
  })
}

/** An average typist who is no secretary, 40 words a minute. */
const secondsPerKey = 0.28
/** To think of what comes next, before each field. */
const secondsToThink = 1.35

/**
 * Time that a practised person needs to enter what they already know, without the answers of the machine, in seconds.
 * It leaves out reading, and finding words for what happened: those take as long on paper.
 *
 * Source: Card, Moran and Newell, The keystroke-level model for user performance time with interactive systems,
 * Communications of the ACM 23 (1980), 396-410.
 */
export function modelledSeconds({ keys, fields }: Keystrokes): number {
  return keys * secondsPerKey + fields * secondsToThink
}
