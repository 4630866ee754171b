import { startProvider, type RunningProvider } from '../test/support/startProvider.ts'
import { start } from './run.ts'

/**
 * The server and the client, each reloading when its files change. The client is at PORT (4000).
 *
 * `npm run dev -- --with-provider`: people sign in by a real OpenID provider, which this process runs at PORT + 2, in
 * place of choosing a demonstration person. It knows the subjects below, and takes any password.
 */
const subjects = ['administrator-1', 'administrator-2', 'auditor-1', 'recorder-1', 'recorder-2', 'unit-head-1']
const port = process.env.PORT ?? '4000'
const apiPort = String(Number(port) + 1)
const origin = `http://localhost:${port}`
const provider = process.argv.includes('--with-provider') ? await startProvider(subjects, `${origin}/sign-in/return`, Number(port) + 2) : null
const settings = provider ? settingsFor(provider) : {}

const both = [
  start({ ...settings, PORT: apiPort }, 'tsx', 'watch', '--clear-screen=false', 'server/main.ts'),
  start({ LONGVIEW_API_PORT: apiPort }, 'vite', '--port', port, '--strictPort'),
  start({}, 'graphql-codegen', '--config', 'client/graphql/codegen.ts', '--watch', '--silent'),
]
const stopAll = () => {
  for (const one of both) one.kill('SIGTERM')
  void provider?.stop()
}
for (const one of both) one.once('exit', stopAll)
process.once('SIGINT', stopAll)
process.once('SIGTERM', stopAll)

function settingsFor({ issuer, setting }: RunningProvider): Record<string, string> {
  process.stdout.write(`An OpenID provider is at ${issuer}. It knows ${subjects.join(', ')}, and takes any password.\n`)
  const administrators = [1, 2].map((number) => ({ issuer: 'LOCAL', subject: `administrator-${number}`, label: `Administrator ${number}` }))
  return {
    LONGVIEW_ISSUERS: JSON.stringify([{ ...setting('LOCAL'), name: 'Local provider' }]),
    LONGVIEW_ADMINISTRATORS: JSON.stringify(administrators),
    LONGVIEW_ORIGIN: origin,
  }
}
