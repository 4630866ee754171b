import type { Page } from 'playwright-core'

/** What a reader of the page would call the element that has the focus. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    // The page as a whole holds every name; it has the focus when nothing else does.
    if (!(element instanceof HTMLElement) || element === document.body) return ''
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])].map((label) => label.innerText) : []
    return (element.getAttribute('aria-label') ?? labels[0] ?? element.innerText ?? '').trim()
  })
}

/**
 * Moves the focus with the Tab key until it is on the element of that name.
 *
 * @throws Error when there is none within 250 steps: then it cannot be reached by keyboard
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < 250; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await focusedName(page)
    passed.push(focused)
    if (typeof name === 'string' ? focused === name : name.test(focused)) return
  }
  throw new Error(`Tab never reached ${String(name)}. It passed: ${passed.slice(0, 80).join(' | ')}`)
}

/** Moves the focus to the element of that name and presses a key there. */
export async function press(page: Page, name: string | RegExp, key: 'Enter' | 'Space'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** Moves the focus to the field of that name and types. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(text)
}
