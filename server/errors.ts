/** One thing wrong in what was sent: where, and how to mend it. `field` is a path, as `outcomes.0.quantity`. */
export type Problem = { field: string; message: string }

/** Something that people may be told: why a thing was not done, and how to mend it. Nothing was changed. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly problems: Problem[]

  constructor(message: string, problems: Problem[] = []) {
    super(message)
    this.problems = problems
  }
}

/** Refused for one thing that is wrong, at one place: words that say what, and how to mend it. */
export function refusal(field: string, message: string): RefusedError {
  return new RefusedError(message, [{ field, message }])
}

/** Refuses when there is anything wrong, naming every fault at once. */
export function refuseProblems(problems: Problem[]): void {
  const [first] = problems
  if (!first) return
  const message = problems.length === 1 ? first.message : `There are ${problems.length} things to mend`
  throw new RefusedError(message, problems)
}

/** The record changed since the reader opened it; both versions are shown and nothing was changed. */
export class StaleVersionError extends Error {
  override readonly name = 'StaleVersionError'
  readonly recordId: string
  readonly yourVersion: number

  constructor(recordId: string, yourVersion: number) {
    super('Somebody else changed this record while you were working on it. Compare the two and choose.')
    this.recordId = recordId
    this.yourVersion = yourVersion
  }
}
