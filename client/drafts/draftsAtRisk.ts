/** Forms on this page with something typed that is nowhere else, and nothing saves by itself at once. */
const forms = new Set<symbol>()
const listeners = new Set<() => void>()

/** Called by each form for as long as that is so. @returns what takes it off again */
export function tellAtRisk(): () => void {
  const form = Symbol('form')
  forms.add(form)
  tellAll()
  return () => {
    forms.delete(form)
    tellAll()
  }
}

export function isAnyAtRisk(): boolean {
  return forms.size > 0
}

/** @returns what ends the listening */
export function onRiskChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tellAll() {
  for (const listener of listeners) listener()
}
