/**
 * Runs what is asked for one after the other, in the order in which it was asked for.
 *
 * Why: fields of one answer are resolved at the same time, and a request has one connection. Where each reading is run so, one is under
 * way while something is computed from another. Once one has failed no other is sent after it, into a transaction that is over: each that
 * waited fails with it.
 */
export function oneByOne(): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) => {
    const next = last.then(run)
    last = next
    return next
  }
}

/** Runs it when it is first asked for, and gives everybody the same answer. */
export function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  return () => (running ??= run())
}

/** The same of many things: of each it runs once, when that one is first asked for. */
export function onceEach<Key, Result>(run: (key: Key) => Promise<Result>): (key: Key) => Promise<Result> {
  const running = new Map<Key, Promise<Result>>()
  return (key) => {
    const found = running.get(key) ?? run(key)
    running.set(key, found)
    return found
  }
}
