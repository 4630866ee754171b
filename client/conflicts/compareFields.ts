/** One thing that people choose between as a whole: a field of a form, or fields that make sense only together. */
export interface ComparedField<Form> {
  name: string
  /** As the form calls it. */
  label: string
  of: readonly (keyof Form & string)[]
  inWords: (form: Form) => string
}

export type Side = 'MINE' | 'THEIRS'

export interface Difference<Form> {
  field: ComparedField<Form>
  changedBy: 'ME' | 'THEM' | 'BOTH'
}

/** Two people's forms against what both started from. Where both hold the same there is nothing to choose. */
export function compareFields<Form extends object>(
  compared: readonly ComparedField<Form>[],
  { base, theirs, mine }: { base: Form; theirs: Form; mine: Form },
): Difference<Form>[] {
  return compared.flatMap((field) => {
    const was = meaning(field, base)
    const other = meaning(field, theirs)
    const own = meaning(field, mine)
    if (other === own) return []
    return [{ field, changedBy: own === was ? 'THEM' : other === was ? 'ME' : 'BOTH' } as const]
  })
}

/** The side that stands unless somebody switches it; none where both changed the field. */
export function sideTaken<Form>({ field, changedBy }: Difference<Form>, chosen: ReadonlyMap<string, Side>): Side | null {
  const side = chosen.get(field.name)
  if (side || changedBy === 'BOTH') return side ?? null
  return changedBy === 'ME' ? 'MINE' : 'THEIRS'
}

/**
 * My form with what was chosen of theirs. Whatever is not compared stays mine.
 *
 * @throws RangeError when a choice is missing
 */
export function mergeFields<Form extends object>(
  differences: readonly Difference<Form>[],
  chosen: ReadonlyMap<string, Side>,
  { theirs, mine }: { theirs: Form; mine: Form },
): Form {
  const merged = { ...mine }
  for (const difference of differences) {
    const side = sideTaken(difference, chosen)
    if (!side) throw new RangeError(`Nothing is chosen for ${difference.field.name}`)
    if (side === 'MINE') continue
    for (const name of difference.field.of) merged[name] = theirs[name]
  }
  return merged
}

function meaning<Form>(field: ComparedField<Form>, form: Form): string {
  return JSON.stringify(field.of.map((name) => meant(form[name])))
}

/** What a value means, whatever the order of its codes or the words that a choice is shown with. */
function meant(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? value.toSorted() : value.map(meant)
  if (typeof value !== 'object' || value === null) return value ?? null
  if ('value' in value && 'text' in value) return value.value === '' ? { typed: value.text } : value.value
  return Object.keys(value).toSorted().map((name) => [name, meant((value as Record<string, unknown>)[name])])
}
