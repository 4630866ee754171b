import { elementOf } from '../parts/elementOf.ts'

/** A field on this page, by the name that its label gives it. */
export interface FieldPlace {
  id: string
  name: string
}

type ReadPage = Pick<Document, 'getElementById' | 'querySelector'>

/** Where fields are on the page, each once; a field that the page does not show, as a draft's summary, has no place. */
export function fieldPlaces(fields: readonly string[], page: ReadPage): FieldPlace[] {
  const places = fields.flatMap((field) => {
    const element = elementOf(field, page)
    const name = element ? nameOf(element) : ''
    return element && name ? [{ id: element.id, name }] : []
  })
  return places.filter(({ id }, index) => places.findIndex((other) => other.id === id) === index)
}

function nameOf(element: HTMLElement): string {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : null
  const words = (label ?? element.closest('fieldset')?.querySelector('legend'))?.textContent ?? ''
  return words.replace(/\(optional\)/, '').trim()
}
