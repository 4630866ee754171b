/**
 * Search parameters as plain text: `?grades=MAJOR,MODERATE&period=FY2026`.
 * Why not the router's own: it writes JSON into the address, which nobody can read or type.
 * Lists are joined by commas; ids and codes hold none.
 */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text))
}

export function writeSearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value)) {
      if (value.length > 0) parameters.set(name, value.join(','))
    } else parameters.set(name, String(value))
  }
  const text = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return text ? `?${text}` : ''
}
