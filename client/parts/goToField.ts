import { elementOf } from './elementOf.ts'

/** To a field, opening what hides it. Without a new address: nothing on the page is left. */
export function goToField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault()
  const element = elementOf(field, document)
  if (!element) return
  element.closest('details')?.setAttribute('open', '')
  ;(element.closest('.govuk-form-group') ?? element).scrollIntoView({ block: 'start' })
  element.focus({ preventScroll: true })
}
