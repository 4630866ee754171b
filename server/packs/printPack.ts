import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { beginStep, type EndingPack, type PackMaking, PackLeftError, type TakenPack, writing } from './packMaking.ts'
import { removeProgress } from './packProgressStore.ts'
import { type AddedPrint, addPrint } from './packStore.ts'
import { sha256Of } from './sha256Of.ts'

/** Why a pack has no PDF, where printing failed. */
export const notPrinted = 'The PDF could not be printed. Print this page from your browser instead.'

/** How often printing is tried before a pack stands without a PDF. */
const mostTries = 2

/** Larger PDFs are not kept: the database refuses them. */
const largestBytes = 20 * 1024 * 1024

type PackPrintOutcome = 'READY' | 'WITHOUT_PDF' | 'LEFT'

/** Seconds for which a pack is kept beyond what printing may take: the printer ends, and what it gave is written. */
const graceSeconds = 30

/**
 * Prints a frozen pack, and keeps the PDF, or why there is none: then the pack is ready.
 *
 * @throws PackLeftError when the process stops, or another took the pack
 */
export async function printPack(making: PackMaking, taken: TakenPack): Promise<PackPrintOutcome> {
  return keepPrint(making, taken, await printedOrWhyNot(making, taken))
}

/** Keeps what came of printing, where the pack is still ours. Of a PDF the trail is told its hash. */
export async function keepPrint(making: PackMaking, { claim, viewer, pack }: EndingPack, print: AddedPrint): Promise<PackPrintOutcome> {
  return writing(making, viewer, async (database, now) => {
    if (!(await removeProgress(database, claim))) return 'LEFT'
    await addPrint(database, claim.number, print, now)
    const detail = 'pdf' in print ? { number: claim.number, sha256: print.sha256, pages: print.pages, printedWith: print.printedWith } : { number: claim.number, sha256: null }
    await addAuditEntry(database, { at: now, kind: 'ALTERATION', operation: 'printBoardPack', actor: viewer, record: { kind: 'BoardPack', ids: [pack.id], unitCode: null }, detail })
    return 'pdf' in print ? 'READY' : 'WITHOUT_PDF'
  })
}

async function printedOrWhyNot(making: PackMaking, taken: TakenPack): Promise<AddedPrint> {
  const { times, parts, failed } = making
  for (let tries = 1; tries <= mostTries; tries += 1) {
    await beginStep(making, taken, { done: parts.length + 1, doing: 'Printing the PDF' }, times.print + graceSeconds)
    try {
      return await printOnce(making, taken)
    } catch (error) {
      if (making.stopping.aborted) throw new PackLeftError('STOPPED')
      failed(error, taken.claim.number)
    }
  }
  return { whyNone: notPrinted }
}

async function printOnce({ print, stopping, times }: PackMaking, { viewer, pack }: TakenPack): Promise<AddedPrint> {
  // Not AbortSignal.any and timeout: in Node 20 they may be collected before they fire.
  const ending = new AbortController()
  const { signal } = ending
  const end = () => ending.abort(new Error('Printing took too long, or was stopped'))
  const late = setTimeout(end, times.print * 1_000)
  stopping.addEventListener('abort', end, { once: true })
  try {
    if (stopping.aborted) end()
    signal.throwIfAborted()
    // A printer that does not listen must not hold up the packs behind this one.
    const over = new Promise<never>((_kept, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)))
    const printed = await Promise.race([print({ number: pack.number, viewer }, signal), over])
    if ('whyNone' in printed) return printed
    if (printed.pdf.length > largestBytes) throw new RangeError(`A PDF of ${printed.pdf.length} bytes is larger than is kept`)
    return { ...printed, sha256: sha256Of(printed.pdf) }
  } finally {
    clearTimeout(late)
    stopping.removeEventListener('abort', end)
  }
}
