interface Chosen {
  unit?: { name: string; position: number } | null
}

export interface PeopleOfUnit<Person> {
  name: string
  people: Person[]
}

/** Units in their fixed geographic order, then the people of the network; never by size or name. */
export function peopleByUnit<Person extends Chosen>(people: readonly Person[]): PeopleOfUnit<Person>[] {
  const network: Person[] = []
  const units = new Map<string, { position: number; people: Person[] }>()
  for (const person of people) {
    if (!person.unit) {
      network.push(person)
      continue
    }
    const known = units.get(person.unit.name)
    if (known) known.people.push(person)
    else units.set(person.unit.name, { position: person.unit.position, people: [person] })
  }
  const inOrder = [...units].toSorted(([, a], [, b]) => a.position - b.position)
  const grouped = inOrder.map(([name, unit]) => ({ name, people: unit.people }))
  return network.length > 0 ? [...grouped, { name: 'Network', people: network }] : grouped
}
