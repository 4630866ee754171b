import type { Client } from 'urql'
import type { Choice } from '../parts/choice.ts'
import { findGroups } from './findGroups.ts'

const mostLookedThrough = 50

/** A group that goes by this alias already, whatever the case; null where none does, or where nobody can tell now. */
export async function groupOfAlias(client: Client, alias: string): Promise<Choice | null> {
  const sought = alias.trim().toLowerCase()
  if (!sought) return null
  const found = await findGroups(client, alias, mostLookedThrough).catch(() => [])
  return found.find(({ text }) => text.toLowerCase() === sought) ?? null
}

/** "A group of this alias is mapped: Crimson Stream, EMSOU-00008. Choose it, or map another." */
export function sameAliasInWords({ text, note }: Choice): string {
  return `A group of this alias is mapped: ${[text, note].filter(Boolean).join(', ')}. Choose it, or map another.`
}
