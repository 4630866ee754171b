export interface Waiting {
  id: string
  months: number
  dueOn: string
  disruption: { reference: string }
}

/**
 * The check-back that comes after another in the queue, which goes by the day on which they fell due; after the last of them the
 * first. None where no other waits.
 *
 * @param queue what waits, the longest due first
 */
export function nextInQueue(queue: readonly Waiting[], { id, dueOn }: Pick<Waiting, 'id' | 'dueOn'>): Waiting | null {
  const place = queue.findIndex((one) => one.id === id)
  const others = queue.filter((one) => one.id !== id)
  const next = place >= 0 ? queue[place + 1] : others.find((one) => one.dueOn >= dueOn)
  return next ?? others[0] ?? null
}
