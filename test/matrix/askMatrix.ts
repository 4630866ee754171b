import type { Answer } from '../support/person.ts'
import { axes, type Audience } from './axes.ts'
import type { Block, Letter } from './block.ts'
import { disagreement } from './letters.ts'
import type { Path } from './path.ts'

/** What came of asking: how many cells were held against their letters, and those that disagree. */
export type Tally = { requests: number; cells: number; faults: string[] }
export type Ask = (by: Audience, path: Path) => Promise<Answer>

/** The letters of one field in one state, without the spaces. */
export function lettersOf(block: Block, field: string, state: string): Letter[] {
  const row = block.fields[field] ?? ''
  return [...(typeof row === 'string' ? row : (row[state] ?? '')).replaceAll(' ', '')] as Letter[]
}

/**
 * Asks for every field of a type in one state, as each audience in one request, and holds what came against the decisions.
 *
 * @param isAsked whether that request is made at all: on the embedded database a tenth is
 */
export async function askType(block: Block, state: string, pathFor: (by: Audience) => Path, ask: Ask, isAsked: () => boolean, tally: Tally): Promise<void> {
  const asked = axes[block.axis].flatMap((by, column) => (isAsked() ? [{ by, column, path: pathFor(by) }] : []))
  const answers = await Promise.all(asked.map(async ({ by, column, path }) => {
    const answer = await ask(by, path)
    return { column, answer, found: (path.pick(answer.data) ?? null) as Record<string, unknown> | null }
  }))
  tally.requests += answers.length
  for (const field of Object.keys(block.fields)) {
    const letters = lettersOf(block, field, state)
    const shared = answers.find(({ column }) => letters[column] === 'G' || letters[column] === 'g')?.found?.[field]
    for (const { column, answer, found } of answers) {
      const letter = letters[column]
      if (!letter) continue
      tally.cells += 1
      const fault = faultOf(letter, answer, found, field, shared)
      if (fault) tally.faults.push(`${block.type}.${field}, ${state}, ${axes[block.axis][column]?.column}: ${fault}`)
    }
  }
}

function faultOf(letter: Letter, { errors }: Answer, found: Record<string, unknown> | null, field: string, shared: unknown): string | null {
  const codes = errors.map(({ extensions }) => String(extensions?.code))
  if (letter === '!') return found === null && codes.length > 0 && codes.every((code) => ['NOT_ALLOWED', 'NOT_SIGNED_IN'].includes(code)) ? null : `was to be refused, and was ${said(found, codes)}`
  if (codes.length > 0) return `was answered with ${codes.join(', ')}: ${errors[0]?.message}`
  if (letter === '-') return found === null ? null : `was not to be there, and is: ${JSON.stringify(found).slice(0, 100)}`
  return found === null ? 'was to be there, and is not' : disagreement(letter, found[field], shared)
}

const said = (found: unknown, codes: string[]) => (codes.length > 0 ? codes.join(', ') : JSON.stringify(found).slice(0, 100))

/** The same for a field of Query or Mutation, which is asked by itself: `-` is a refusal in words. */
export async function askRoot(block: Block, field: string, path: Path, ask: Ask, isAsked: () => boolean, tally: Tally): Promise<void> {
  const letters = lettersOf(block, field, block.states[0] ?? '')
  const asked = axes[block.axis].flatMap((by, column) => (isAsked() ? [{ by, column }] : []))
  const answers = await Promise.all(asked.map(async ({ by, column }) => ({ column, answer: await ask(by, path) })))
  for (const { column, answer } of answers) {
    const codes = answer.errors.map(({ extensions }) => String(extensions?.code))
    const value = (path.pick(answer.data) as { it?: unknown } | null)?.it ?? null
    const isEmpty = value === null || (typeof value === 'object' && Object.keys(value).length === 0)
    tally.requests += 1
    tally.cells += 1
    const isAsDecided =
      letters[column] === '!' ? value === null && codes.length > 0 && codes.every((code) => ['NOT_ALLOWED', 'NOT_SIGNED_IN'].includes(code))
      : letters[column] === '-' ? isEmpty && codes.length === 0
      : block.type === 'Mutation' ? !isEmpty && codes.length === 0
      : codes.length === 0
    if (!isAsDecided) tally.faults.push(`${block.type}.${field}, ${axes[block.axis][column]?.column}: was to be ${letters[column]}, and is ${JSON.stringify(value)?.slice(0, 100)} ${codes.join(', ')} ${answer.errors[0]?.message ?? ''}`)
  }
}
