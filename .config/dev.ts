import { start } from './run.ts'

/** The server and the client, each reloading when its files change. The client is at PORT (4000). */
const port = process.env.PORT ?? '4000'
const apiPort = String(Number(port) + 1)
const both = [
  start({ PORT: apiPort }, 'tsx', 'watch', '--clear-screen=false', 'server/main.ts'),
  start({ LONGVIEW_API_PORT: apiPort }, 'vite', '--port', port, '--strictPort'),
  start({}, 'graphql-codegen', '--config', 'client/graphql/codegen.ts', '--watch', '--silent'),
]
const stopAll = () => both.forEach((one) => one.kill('SIGTERM'))
for (const one of both) one.once('exit', stopAll)
process.once('SIGINT', stopAll)
process.once('SIGTERM', stopAll)
