/**
 * The element of a refused field: the field itself, else the first in it (target.kind for target), else the
 * nearest that holds it (outcomes.2 for outcomes.2.kind), and so on outwards.
 */
export function elementOf(field: string, page: Pick<Document, 'getElementById' | 'querySelector'>): HTMLElement | null {
  const path = field.split('.')
  for (let length = path.length; length > 0; length -= 1) {
    const id = path.slice(0, length).join('.')
    const element = page.getElementById(id) ?? page.querySelector<HTMLElement>(`:is(input, select, textarea, [tabindex])[id^="${id}."]`)
    if (element) return element
  }
  return null
}
