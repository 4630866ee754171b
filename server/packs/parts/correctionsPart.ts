import { unitComparison } from '../../comparison/unitComparison.ts'
import { publishedCorrections } from '../../editions/publishedCorrections.ts'
import { RefusedError } from '../../errors.ts'
import { readLabels } from '../../people/personLabels.ts'
import { londonDayOf } from '../../periods/londonDay.ts'
import { parsePeriod } from '../../periods/period.ts'
import type { PackAsking, PackBefore, PackPart } from '../packAsking.ts'
import { gradesCode, gradesTable } from './compare/gradesTable.ts'
import { returnsCode } from './compare/returnsTable.ts'
import { whyNotComparable } from './corrections/comparability.ts'
import { correctedFigures, holdsCounts } from './corrections/correctedFigures.ts'
import { correctionsSection, type PublishedSince, type SinceBefore, withoutPackBefore } from './corrections/correctionsSection.ts'
import { publishedSince, publishedTable } from './corrections/publishedSince.ts'
import { returnsSince } from './corrections/returnsSince.ts'
import { whyThisOne } from './corrections/whyThisOne.ts'
import { withoutAdvice } from './withoutAdvice.ts'

/**
 * What stands differently from the pack before, and which published figures were corrected since.
 *
 * Statements: at most those of the counts of a comparison, without its measures, and 2; none of the first pack.
 *
 * Checked in: test/api/packs/corrections.test.ts.
 */
export const correctionsPart: PackPart = {
  doing: 'Looking for corrections',
  build: async (asking) => {
    const { before } = asking
    if (!before) return [withoutPackBefore]
    const { asked } = asking
    const question = { asked, period: parsePeriod(asked.period, londonDayOf(asked.asAt)) }
    return [correctionsSection({ before, why: whyThisOne(before, question), counts: await readCounts(asking, before), published: await readPublished(asking, before) })]
  },
}

/** The question of the pack before, asked again as at the moment of this one. */
async function readCounts(asking: PackAsking, before: PackBefore): Promise<SinceBefore> {
  const { number, asked: { period, basis, fillGaps }, content } = before
  const { asAt } = asking.asked
  const whyNot = whyNotComparable(before, asking.asked)
  if (whyNot) return { whyNot }
  const tables = content.sections.flatMap((section) => section.tables)
  const then = tables.find(({ code }) => code === gradesCode)
  if (!then) return { whyNot: `Pack ${number} holds no table of counts by grade to compare with.` }
  try {
    const now = await unitComparison(asking, { period, basis, fillGaps, asAt, strand: null })
    return {
      corrected: correctedFigures(then, gradesTable(now)),
      gaveNone: !holdsCounts(then),
      // As recorded no figure is made from returns, and as published from those of editions alone.
      returns: basis === 'AS_RETURNED' ? returnsSince(tables.find(({ code }) => code === returnsCode), now.units) : [],
    }
  } catch (error) {
    // What could be asked then may have become unknowable: a pack without this comparison is better than none.
    if (error instanceof RefusedError) return { whyNot: `What pack ${number} gave cannot be asked again: ${withoutAdvice(error.message).replace(/\.$/, '')}.` }
    throw error
  }
}

async function readPublished({ database, viewer, reference, asked }: PackAsking, before: PackBefore): Promise<PublishedSince> {
  if (before.asked.asAt >= asked.asAt) return null
  const { since, mayLack } = publishedSince(await publishedCorrections(database, null), { after: before.asked.asAt, upTo: asked.asAt })
  const labels = await readLabels({ viewer, database }, [...new Set(since.map(({ acceptedBy }) => acceptedBy))])
  return { table: publishedTable(since, { reference, labels }), mayLack }
}
