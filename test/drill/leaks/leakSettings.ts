/** Requests of each mode: 1,500 in the suite on a server, fewer on the embedded database; `npm run drill -- leaks` sends 100,000. */
export const requestsToSend = Number(process.env.LONGVIEW_LEAK_REQUESTS ?? (process.env.LONGVIEW_TEST_POSTGRES ? '1500' : '350'))

/** Another seed, another interleaving: LONGVIEW_LEAK_SEED. It is printed, so that a failure can be seen again. */
export const leakSeed = Number(process.env.LONGVIEW_LEAK_SEED ?? '20261121')

/** Milliseconds that a mode may take, however slow the machine. */
export const longestRun = 60_000 + requestsToSend * 100
