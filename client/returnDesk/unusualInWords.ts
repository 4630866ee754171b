import type { ReturnCheckLevel } from '../graphql/generated/graphql.ts'

interface Looked {
  isNil: boolean
  checks: readonly { level: ReturnCheckLevel; message: string; word?: string | null }[]
  figures: readonly { name: string; cells: readonly { name: string; unusual?: string | null; note?: string | null }[] }[]
}

/** What is to be known of a return before it is accepted, each with what the unit says of it. Nothing where nothing is unusual. */
export function unusualInWords({ isNil, checks, figures }: Looked): string[] {
  const checked = checks.map(({ message, word }) => withWord(message, word))
  const unlike = figures.flatMap(({ name, cells }) =>
    cells.flatMap((cell) => (cell.unusual && !checked.some((each) => each.includes(cell.unusual ?? '')) ? [withWord(`${name}${cell.name ? `, ${cell.name}` : ''}: ${cell.unusual}`, cell.note)] : [])),
  )
  return [...(isNil ? ['It is nil: the unit states that it has nothing to count.'] : []), ...checked, ...unlike]
}

function withWord(message: string, word: string | null | undefined): string {
  return word ? `${message} The unit says: “${word}”` : `${message} The unit says nothing of it.`
}
