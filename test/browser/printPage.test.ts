import { createSocket } from 'node:dgram'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { transformWithOxc } from 'vite'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { createLog } from '../../server/http/log.ts'
import { createService } from '../../server/http/service.ts'
import { folderPrefix } from '../../server/packs/printing/openChromium.ts'
import { printPage, type PrintedPage, type Printing, type Serve } from '../../server/packs/printing/printPage.ts'
import { servePrinting } from '../../server/packs/printing/servePrinting.ts'
import { chromiumGroups, processesIn } from '../support/chromiumProcesses.ts'
import { chromiumHere } from '../support/openBrowser.ts'
import { readPdf } from '../support/readPdf.ts'

// What is left behind is seen in a folder for temporary files that nobody else uses.
const outer = tmpdir()
const temporary = mkdtempSync(join(outer, 'longview-print-test-'))
process.env.TMPDIR = temporary
afterAll(() => {
  process.env.TMPDIR = outer
  rmSync(temporary, { recursive: true, force: true })
})
const left = () => readdirSync(temporary).filter((name) => name !== 'client')
afterEach(() => expect([left(), chromiumGroups()], 'what a printing left behind').toEqual([[], []]))

const origin = 'https://longview.example'
const print = (serve: Serve, asked: Partial<Printing> = {}): Promise<PrintedPage> =>
  printPage({ chromium: chromiumHere(), origin, path: '/packs/7', serve, signal: new AbortController().signal, ...asked })

/** A server that has a page for each path; scripts are pages whose path ends so. */
const pages = (texts: Record<string, string>): Serve => (request) => {
  const { pathname } = new URL(request.url)
  const text = texts[pathname]
  const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
  return Promise.resolve(text === undefined ? new Response('nothing', { status: 404 }) : new Response(text, { headers: { 'content-type': type } }))
}
const page = (within: string, mark = '') => `<!doctype html><html lang="en-GB"${mark}><head><title>A page</title></head><body>${within}</body></html>`
const ready = ' data-print-ready="yes"'
const script = (text: string) => ({ '/packs/7': page('<script src="/it.js"></script>'), '/it.js': text })

/** Longview's own service with its security policy over a small client: headings, a picture, a table of two pages, words of the API. */
async function ownService(): Promise<Serve> {
  const clientFolder = join(temporary, 'client')
  mkdirSync(join(clientFolder, 'assets'), { recursive: true })
  const rows = Array.from({ length: 40 }, (_, index) => `<tr><th scope="row">Unit ${index + 1}</th><td>${index * 7}</td></tr>`).join('')
  const within = `
    <h1>Board pack 7</h1><p><a href="/compare">Compare</a> <a href="#rates">Rates</a></p><p id="told"></p>
    <h2>Change</h2><svg role="img" aria-label="Funnel plot of ten units" width="200" height="50"><circle cx="20" cy="20" r="9"/></svg>
    <h2 id="rates">Rates</h2><table><caption>Gross by unit</caption><thead><tr><th scope="col">Unit</th><th scope="col">Gross</th></tr></thead><tbody>${rows}</tbody></table>`
  const head = '<meta charset="utf-8"><meta name="author" content="Somebody"><title>Board pack 7: Q2: July to September 2026</title><script type="module" src="/assets/page.js"></script>'
  writeFileSync(join(clientFolder, 'index.html'), `<!doctype html><html lang="en-GB"><head>${head}</head><body>${within}</body></html>`)
  const margins = readFileSync(new URL('../../client/packs/pageMargins.ts', import.meta.url), 'utf8')
  writeFileSync(join(clientFolder, 'assets/pageMargins.js'), (await transformWithOxc(margins, 'pageMargins.ts')).code)
  writeFileSync(join(clientFolder, 'assets/page.js'), `
    import { setPageMargins } from './pageMargins.js'
    setPageMargins({ header: 'a header that is taken away', footer: 'and its footer' })()
    setPageMargins({ header: 'OFFICIAL-SENSITIVE', footer: 'Board pack 7 “Q2” "quoted" \\\\ as at 1 October 2026, 09:00' })
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ asked: 'what is known' }) })
    const { asked } = await answer.json()
    document.getElementById('told').textContent = [asked, innerWidth, matchMedia('print').matches, isSecureContext, document.cookie].join(', ')
    document.documentElement.dataset.printReady = 'yes'`)
  const { server } = createService({
    app: (request, response) => request.pipe(response), clientFolder, ready: () => Promise.resolve(null), origin, isSecure: true, commit: null, log: createLog('silent'),
  })
  return servePrinting(server)
}

const own = await ownService()
const printed = await print(own)
const read = await readPdf(printed.pdf)
const tagged = read.pages.flatMap((each) => each.tagged)
const withRole = (role: string) => tagged.filter((each) => each.role === role && each.text !== '').map(({ text }) => text)

describe('a printed page', () => {
  test('says what it is, in which language, that it is tagged, and by whom it was printed, but no author', () => {
    expect({ ...read, pages: read.pages.length }).toMatchObject({ title: 'Board pack 7: Q2: July to September 2026', language: 'en-GB', isTagged: true, author: null, pages: printed.pages })
    expect(Buffer.from(printed.pdf).toString('latin1')).not.toContain('/Author')
    expect(Buffer.from(printed.pdf).toString('latin1')).toContain('/StructTreeRoot')
    expect(printed.printedWith).toMatch(/^Chromium \d+\.\d+\.\d+\.\d+$/)
  })

  test('is A4 on its side, and drawn as wide as it is printed', () => {
    expect(read.pages.map(({ isLandscape }) => isLandscape)).toEqual([true, true])
    expect(withRole('P')).toContain('what is known, 1031, true, true,')
  })

  test('bears the classification, what it is and its number on each page, from the style sheet that the page itself makes', () => {
    expect(read.pages.length).toBe(2)
    for (const [index, { text }] of read.pages.entries()) {
      expect(text).toContain('OFFICIAL-SENSITIVE')
      expect(text).toContain('Board pack 7 “Q2” "quoted" \\ as at 1 October 2026, 09:00')
      expect(text).toContain(`Page ${index + 1} of 2`)
      expect(text).not.toContain('taken away')
    }
    // Read out by structure they would come between the rows of a table.
    expect(tagged.map(({ text }) => text).join()).not.toContain('OFFICIAL')
  })

  test('has headings, a table with the headers of its rows and columns, and pictures in words', () => {
    expect([withRole('H1'), withRole('H2'), withRole('Figure'), withRole('Caption')]).toEqual([['Board pack 7'], ['Change', 'Rates'], ['Funnel plot of ten units'], ['Gross by unit']])
    expect(withRole('TH')).toEqual(expect.arrayContaining(['Unit', 'Gross', 'Unit 1', 'Unit 40']))
    expect(withRole('TD')).toEqual(expect.arrayContaining(['0', '273']))
    const scopes = Buffer.from(printed.pdf).toString('latin1').match(/\/Scope \/(Row|Column)/g) ?? []
    expect([scopes.filter((one) => one.endsWith('Column')).length, scopes.filter((one) => one.endsWith('Row')).length]).toEqual([2, 40])
  })

  test('has its headings as an outline, and links that lead to Longview', () => {
    expect(read.outline).toEqual(['Board pack 7', '  Change', '  Rates'])
    expect(read.links).toEqual([`${origin}/compare`])
  })
})

test('two are printed at once, and come out alike', async () => {
  const both = await Promise.all([print(own), print(own)])
  const texts = await Promise.all(both.map(async ({ pdf }) => (await readPdf(pdf)).pages.map(({ text }) => text)))
  expect(texts).toEqual([0, 1].map(() => read.pages.map(({ text }) => text)))
})

test('nothing that a page asks of anybody else leaves Chromium, whichever way it asks', async () => {
  let reached = 0
  const listener = createServer((socket) => {
    reached += 1
    socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\naccess-control-allow-origin: *\r\n\r\n')
  })
  const datagrams = createSocket('udp4', () => { reached += 1 })
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`
  const attempts = `
    const elsewhere = '${elsewhere}'
    const tries = { fetch: fetch(elsewhere), example: fetch('https://example.org/'), none: fetch(elsewhere, { mode: 'no-cors' }), led: fetch('/led') }
    tries.socket = new Promise((yes, no) => Object.assign(new WebSocket(elsewhere.replace('http', 'ws')), { onopen: yes, onerror: no, onclose: no }))
    tries.events = new Promise((yes, no) => Object.assign(new EventSource(elsewhere + '/events'), { onopen: yes, onerror: no }))
    for (const name of ['img', 'script', 'iframe']) document.body.append(Object.assign(document.createElement(name), { src: elsewhere + '/' + name }))
    for (const rel of ['preconnect', 'dns-prefetch', 'stylesheet', 'prefetch']) document.head.append(Object.assign(document.createElement('link'), { rel, href: elsewhere + '/' + rel }))
    navigator.sendBeacon(elsewhere + '/beacon')
    open(elsewhere + '/opened')
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${datagrams.address().port}' }] })
    peer.createDataChannel('x')
    peer.createOffer().then((offer) => peer.setLocalDescription(offer))
    const late = new Promise((yes, no) => setTimeout(no, 2000))
    Promise.all(Object.entries(tries).map(([name, tried]) => Promise.race([tried, late]).then(() => name + ' got through', () => name + ' did not'))).then(async (told) => {
      await late.catch(() => undefined)
      document.body.append(told.join(', '))
      document.documentElement.dataset.printReady = 'yes'
    })`
  const served = pages(script(attempts))
  const { pdf } = await print((request) => (request.url.endsWith('/led') ? Promise.resolve(new Response(null, { status: 302, headers: { location: `${elsewhere}/led` } })) : served(request)))
  listener.close()
  datagrams.close()
  const said = (await readPdf(pdf)).pages.map(({ text }) => text).join(' ')
  expect(said).toBe('fetch did not, example did not, none did not, led did not, socket did not, events did not')
  expect(reached).toBe(0)
})

describe('a page is not printed, and it is said why,', () => {
  const soon = { limits: { readyMs: 700, printedMs: 30_000 } }
  test.each<[string, Serve, Partial<Printing>, string]>([
    ['when it is never ready', pages({ '/packs/7': page('Loading') }), soon, 'The page "A page" was not ready to print within 0.7 seconds'],
    ['when it says that it cannot be', pages({ '/packs/7': page('It went wrong', ' data-print-ready="failed"') }), {}, 'The page "A page" says that it cannot be printed'],
    ['when there is none', pages({}), {}, 'The server answered 404 in place of the page to print'],
    ['when the server cannot answer', () => Promise.reject(new Error('no database')), {}, 'The server could not answer what the page to print asked for'],
    ['when the server never answers', () => new Promise(() => undefined), soon, 'was not ready to print within 0.7 seconds'],
    ['when all of it takes too long', pages({ '/packs/7': page('Loading') }), { limits: { readyMs: 30_000, printedMs: 2_500 } }, 'The page was not printed within 2.5 seconds'],
    ['when Chromium cannot be started', pages({}), { chromium: '/bin/false' }, 'The Chromium at /bin/false could not be started'],
    ['when it would be somebody else’s', pages({}), { path: '//example.org/packs/7' }, 'A page to print must be one of ours'],
  ])('%s', async (_what, serve, asked, words) => {
    await expect(print(serve, asked)).rejects.toThrow(words)
  })

  test('when Chromium ends by itself', async () => {
    const { serve, isAsked } = neverAnswering()
    const refused = expect(print(serve)).rejects.toThrow('Chromium ended by itself while it printed')
    await isAsked
    for (const group of chromiumGroups()) process.kill(-group, 'SIGKILL')
    await refused
  })
})

/** A server of a page that asks the API something and waits, and the signal by which the server hears that it waits no more. */
function neverAnswering(): { serve: Serve; isAsked: Promise<AbortSignal> } {
  const served = pages(script('fetch("/graphql")'))
  let hear: (signal: AbortSignal) => void = () => undefined
  const isAsked = new Promise<AbortSignal>((resolve) => { hear = resolve })
  return {
    isAsked,
    serve: (request) => {
      if (!request.url.endsWith('/graphql')) return served(request)
      hear(request.signal)
      return new Promise(() => undefined)
    },
  }
}

describe('who cancels', () => {
  const reason = new Error('cancelled by somebody')
  const neverReady = pages({ '/packs/7': page('Loading') })

  test('before it begins starts nothing', async () => {
    await expect(print(neverReady, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  test('while Chromium starts is told so, and it has ended then', async () => {
    const cancelled = new AbortController()
    const printing = print(neverReady, { signal: cancelled.signal })
    while (chromiumGroups().length === 0) await wait(5)
    const groups = chromiumGroups()
    cancelled.abort(reason)
    await expect(printing).rejects.toBe(reason)
    expect(processesIn(groups)).toEqual([])
  })

  test('while Chromium works ends it within seconds, and what was asked of the server too', async () => {
    const cancelled = new AbortController()
    const { serve, isAsked } = neverAnswering()
    const refused = expect(print(serve, { signal: cancelled.signal })).rejects.toBe(reason)
    const asked = await isAsked
    const groups = chromiumGroups()
    expect([groups.length, processesIn(groups).length > 2, asked.aborted]).toEqual([1, true, false])
    const begun = performance.now()
    cancelled.abort(reason)
    await refused
    expect([processesIn(groups), asked.aborted]).toEqual([[], true])
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

test('folders of a server that was killed are removed by the next printing; those of another that prints are not', async () => {
  const [old, young] = ['old', 'young'].map((name) => join(temporary, `${folderPrefix}${name}`)) as [string, string]
  for (const folder of [old, young]) mkdirSync(folder)
  utimesSync(old, new Date(), new Date(Date.now() - 2 * 3_600_000))
  await print(pages({ '/packs/7': page('Something', ready) }))
  expect(left()).toEqual([`${folderPrefix}young`])
  rmSync(young, { recursive: true })
})
