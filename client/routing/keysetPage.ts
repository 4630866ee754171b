interface Cursors {
  after?: string | undefined
  before?: string | undefined
}

export interface PageVariables {
  first?: number
  after?: string
  last?: number
  before?: string
}

/** The page that an address names, as arguments of a connection. */
export function pageVariables({ after, before }: Cursors, size = 50): PageVariables {
  if (before) return { last: size, before }
  return after ? { first: size, after } : { first: size }
}
