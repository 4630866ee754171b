/** One thing that people choose between: a field of a form, fields that make sense only together, or a part of one. */
export interface ComparedField<Form> {
  name: string
  /** As the form calls it. */
  label: string
  of: readonly (keyof Form & string)[]
  inWords: (form: Form) => string
  /** Where it is only a part of these fields: what is compared, and a form with this part of another's. */
  part?: { of: (form: Form) => unknown; take: (into: Form, from: Form) => Form }
  /** Where it is a set: both sides' together. */
  union?: (mine: Form, theirs: Form) => Form
  /** Where it falls into rows of its own, such as one for each outcome: those of these forms. */
  rows?: (forms: readonly Form[]) => readonly ComparedField<Form>[]
}

export type Side = 'MINE' | 'THEIRS' | 'BOTH'

export interface Difference<Form> {
  field: ComparedField<Form>
  changedBy: 'ME' | 'THEM' | 'BOTH'
  /** Whether both sides' together is something else than either. */
  hasUnion: boolean
}

/** Two people's forms against what both started from. Where both hold the same there is nothing to choose. */
export function compareFields<Form extends object>(
  compared: readonly ComparedField<Form>[],
  { base, theirs, mine }: { base: Form; theirs: Form; mine: Form },
): Difference<Form>[] {
  const rows = compared.flatMap((field) => field.rows?.([base, theirs, mine]) ?? [field])
  return rows.flatMap((field) => {
    const was = meaning(field, base)
    const other = meaning(field, theirs)
    const own = meaning(field, mine)
    if (other === own) return []
    const together = field.union ? meaning(field, field.union(mine, theirs)) : own
    return [{ field, changedBy: own === was ? 'THEM' : other === was ? 'ME' : 'BOTH', hasUnion: together !== own && together !== other } as const]
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
  return differences.reduce((merged, difference) => {
    const { field } = difference
    const side = sideTaken(difference, chosen)
    if (!side) throw new RangeError(`Nothing is chosen for ${field.name}`)
    if (side === 'MINE') return merged
    if (field.part) return field.part.take(merged, theirs)
    return taken(field, merged, side === 'BOTH' && field.union ? field.union(mine, theirs) : theirs)
  }, mine)
}

function taken<Form extends object>({ of }: ComparedField<Form>, into: Form, from: Form): Form {
  const merged = { ...into }
  for (const name of of) merged[name] = from[name]
  return merged
}

function meaning<Form>({ of, part }: ComparedField<Form>, form: Form): string {
  return JSON.stringify(part ? meant(part.of(form)) : of.map((name) => meant(form[name])))
}

/** What a value means, whatever the order of its codes or the words that a choice is shown with. */
function meant(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? value.toSorted() : value.map(meant)
  if (typeof value !== 'object' || value === null) return value ?? null
  if ('value' in value && 'text' in value) return value.value === '' ? { typed: value.text } : value.value
  return Object.keys(value).toSorted().map((name) => [name, meant((value as Record<string, unknown>)[name])])
}
