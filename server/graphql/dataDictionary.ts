import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Descriptions of the API's fields come from the `///` lines of prisma/schema.prisma, so that a fact
 * is explained in one place.
 */
const dictionary = readDictionary(readFileSync(fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url)), 'utf8'))

/** Reads the `///` lines of a Prisma schema: by `Model` and by `Model.field`. */
function readDictionary(schema: string): Map<string, string> {
  const entries = new Map<string, string>()
  let model = ''
  let said: string[] = []
  for (const line of schema.split('\n').map((text) => text.trim())) {
    if (line.startsWith('///')) {
      said.push(line.slice(3).trim())
      continue
    }
    const opened = /^model (\w+) \{/.exec(line)
    const field = /^(\w+)\s+\w/.exec(line)
    if (opened?.[1]) model = opened[1]
    const name = opened?.[1] ?? (field?.[1] ? `${model}.${field[1]}` : null)
    if (name && said.length > 0) entries.set(name, said.join(' '))
    said = []
  }
  return entries
}

/**
 * What the data dictionary says of a model or of one of its fields.
 *
 * @throws RangeError when it says nothing: then the schema lacks a `///` line
 */
export function said(name: string): string {
  const text = dictionary.get(name)
  if (text === undefined) throw new RangeError(`prisma/schema.prisma has no /// line for ${name}`)
  return text
}
