/**
 * Runs what is asked for one after the other, in the order in which it was asked for.
 *
 * Why: fields of one answer are resolved at the same time, and a request has one connection.
 */
export function oneByOne(): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const next = last.then(run, run)
    last = next.catch(() => undefined)
    return next
  }
}

/** Runs it when it is first asked for, and gives everybody the same answer. */
export function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  return () => (running ??= run())
}
