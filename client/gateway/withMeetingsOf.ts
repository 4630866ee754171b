interface Meeting {
  id: string
  meetsOn: string
}

/**
 * The meetings to choose from, with those that made the decisions that stand: of very many held ones only the newest are asked for,
 * and a decision of an older one must not become one between meetings.
 *
 * @param held newest first
 */
export function withMeetingsOf(held: readonly Meeting[], requests: readonly { meeting?: Meeting | null }[]): Meeting[] {
  const deciding = requests.flatMap(({ meeting }) => (meeting ? [{ id: meeting.id, meetsOn: meeting.meetsOn }] : []))
  const each = new Map([...held, ...deciding].map((meeting) => [meeting.id, meeting]))
  return [...each.values()].toSorted((a, b) => b.meetsOn.localeCompare(a.meetsOn))
}
