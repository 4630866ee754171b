import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root } from './run.ts'

/** Folders of what is recorded and counted. */
const features = 'disruptions|targets|assessments|plans|checkBacks|effects|settings|tasking|taskingDecisions|taskingLists|gateway|returns|returnFigures|returnDesk|editions|returnFiles|outputs|programmes|drafts|quality|measures|comparison|publicExport|questions|packs'

/** What a file may not import. `from` and `to` are tried on paths from the top of the project. */
const rules: { from: RegExp; to: RegExp; because: string }[] = [
  { from: /^server\/statistics\//, to: /^(?!server\/statistics\/)/, because: 'statistics are pure: numbers in, numbers out' },
  { from: /^server\/periods\//, to: /^(?!server\/periods\/)/, because: 'periods are pure' },
  { from: /^client\//, to: /^(server|prisma|test)\//, because: 'the client knows the API by its generated types only' },
  { from: /^server\//, to: /^(client|test)\//, because: 'the server stands on its own' },
  { from: /^server\/screening\/(?!screeningSchema\.ts)/, to: /^(?!server\/screening\/)/, because: 'screening is pure: texts in, findings out' },
  { from: /^server\/access\//, to: /^server\/(?!access\/|errors\.ts)/, because: 'who may do what stands on nothing' },
  { from: /^server\/(database|access|audit|screening)\//, to: new RegExp(`^server/(${features}|people|sessions|signIn|http|imports)/`), because: 'the ground does not know what stands on it' },
  { from: /^server\/(database|access)\//, to: /^server\/graphql\//, because: 'the ground does not know the API' },
  { from: new RegExp(`^server/(${features}|people|facts|units)/`), to: /^server\/(http|audit\/trailPlugin\.ts)/, because: 'a feature does not know how it is reached' },
  { from: /^server\/(signIn|sessions)\//, to: /^server\/http\/(?!clientAddress\.ts|rateLimits\.ts|sameOrigin\.ts)/, because: 'a door knows of HTTP whom it lets ask, and how often' },
  { from: /^server\/(people|sessions|signIn)\//, to: new RegExp(`^server/(${features}|imports)/`), because: 'people and sessions know no records' },
  { from: new RegExp(`^server/(${features})/`), to: /^server\/(sessions|signIn)\//, because: 'a record does not know how somebody signed in' },
  { from: /^server\/measures\//, to: /^server\/(comparison|publicExport|questions|packs)\//, because: 'figures of one unit know no page that sets units beside each other' },
  { from: /^server\/http\//, to: new RegExp(`^server/(${features}|people|sessions|graphql|audit|screening|imports)/`), because: 'HTTP carries and counts, whatever it carries' },
  { from: /Rules\.ts$/, to: /(Store|Writing|List)\.ts$|^server\/database\//, because: 'rules are pure' },
  { from: /(Store|Writing|List|Record)\.ts$/, to: /(Schema|Queries|Mutations)\.ts$/, because: 'a store does not know the API' },
  { from: /^server\/graphql\/builder\.ts$/, to: /(Schema|Queries|Mutations)\.ts$/, because: 'the builder has no types' },
  { from: /^server\/(?!main\.ts|app\.ts|imports\/)/, to: /^server\/(main|app)\.ts$/, because: 'nothing stands on the application but its door' },
]

/** A feature's stores are its own: others come through its use cases or a measure. */
const feature = new RegExp(`^server/(${features}|people|sessions)/`)
const store = /(Store|Writing|List)\.ts$/

/** Imports that go the wrong way, one line each. */
export function wrongImports(): string[] {
  return filesUnder('server').concat(filesUnder('client')).flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const broken = rules.filter((rule) => rule.from.test(file) && rule.to.test(imported)).map((rule) => rule.because)
      const owner = feature.exec(imported)?.[1]
      if (owner && store.test(imported) && feature.exec(file)?.[1] !== owner) broken.push('a store is read by its own feature only')
      return broken.map((because) => `${file} imports ${imported}: ${because}`)
    }),
  )
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated') && !name.includes('dist'))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => normalize(join(dirname(file), match[1] ?? '')))
}
