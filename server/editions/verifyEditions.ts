import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { openConfigured } from '../database/open.ts'
import { readReferenceData } from '../units/referenceData.ts'
import { verifyAllEditions } from './verifyAllEditions.ts'

/**
 * `npm run edition:verify [-- --edition N]`: checks that editions still say what was published, and that this is what the records
 * said. Exit code 1 when anything does not agree. Longview must be stopped where it uses an embedded folder.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { edition: { type: 'string' } } })
  const number = values.edition === undefined ? null : Number(values.edition)
  if (number !== null && !Number.isSafeInteger(number)) throw new Error('--edition must be the number of an edition, as in --edition 3')
  const database = await openConfigured(readConfig(process.env))
  try {
    const reference = await readReferenceData(database.prisma)
    let verified = 0
    for await (const { edition, findings } of verifyAllEditions({ prisma: database.prisma, reference, now: new Date() }, number)) {
      verified += 1
      const name = `Edition ${edition.number} (${edition.period.inWords})`
      if (findings.length === 0) console.log(`${name}: as it was published, and as the records said.`)
      else process.exitCode = 1
      for (const finding of findings) console.log(`${name}: ${finding}.`)
    }
    if (verified === 0 && number !== null) throw new Error(`There is no edition ${number}`)
    if (verified === 0) console.log('Nothing has been published yet, so there is nothing to verify.')
  } finally {
    await database.close()
  }
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exit(1)
})
