/** Requests of each mode: a few thousand in the suite; `npm run drill -- leaks` sends 100,000. */
export const requestsToSend = Number(process.env.LONGVIEW_LEAK_REQUESTS ?? '1000')

/** Another seed, another interleaving: LONGVIEW_LEAK_SEED. It is printed, so that a failure can be seen again. */
export const leakSeed = Number(process.env.LONGVIEW_LEAK_SEED ?? '20261121')

/** Milliseconds that a mode may take, however slow the machine. */
export const longestRun = 60_000 + requestsToSend * 100
