/** The trail names what was done by ids, and definitions are numbered: the id of a version is its number, as in 00000000-0000-8000-8000-000000000002. */
export function idOfDefinition(version: number): string {
  return `${prefix}${String(version).padStart(12, '0')}`
}

/** The number behind such an id. */
export function versionOfDefinition(id: string): number {
  return Number(id.slice(prefix.length))
}

// Version 8 of UUIDs is for what one makes up oneself (RFC 9562).
const prefix = '00000000-0000-8000-8000-'
