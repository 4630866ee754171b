import { startProvider } from '../test/support/startProvider.ts'
import { providerSettings, subjects } from './providerSettings.ts'
import { start } from './run.ts'

/**
 * The server and the client, each reloading when its files change. The client is at PORT (4000).
 *
 * `npm run dev -- --with-provider`: people sign in by a real OpenID provider, which this process runs at PORT + 2, in
 * place of choosing a demonstration person.
 */
const port = process.env.PORT ?? '4000'
const apiPort = String(Number(port) + 1)
const provider = process.argv.includes('--with-provider') ? await startProvider(subjects, `http://localhost:${port}/sign-in/return`, Number(port) + 2) : null
const settings = provider ? providerSettings(provider.setting('LOCAL'), port, process.env.LONGVIEW_DEMONSTRATION) : {}
if (provider) process.stdout.write(`An OpenID provider is at ${provider.issuer}. It knows ${subjects.join(', ')}, and takes any password.\n`)

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
