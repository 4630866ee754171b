/** Does whoever sends this `accept` take JSON? */
export const takesJson = (accept: string) => /json|\*\/\*|application\/\*/i.test(accept)

/** Does whoever sends this `accept` take a stream of events, and says so by its name? */
export const takesStream = (accept: string) => /text\/event-stream/i.test(accept)
