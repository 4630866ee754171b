import type { Cell, ChartTable } from '../charts/chartTable.ts'
import { countOf, numberInWords, shareInWords, shareLimitsInWords } from '../parts/numberInWords.ts'
import type { OutputTotalsFactsFragment } from '../graphql/generated/graphql.ts'

/** Fewer answers than this and a share would say more than is known. */
const fewAnswers = 10

const kindNames: Readonly<Record<OutputTotalsFactsFragment['kind'], string>> = {
  TALK: 'Talks', SURVEY: 'Surveys', CAMPAIGN: 'Campaigns', TRAINING: 'Training', EXERCISE: 'Exercises',
}

/** Reach, then who was asked and who answered; a missing number says why it is missing. */
export function outputsRows(outputs: readonly OutputTotalsFactsFragment[]): ChartTable {
  return {
    columns: [
      { key: 'kind', name: 'Output', holds: 'text' },
      { key: 'outputs', name: 'Held', unit: 'outputs', holds: 'number' },
      { key: 'peopleReached', name: 'Reached', unit: 'people', holds: 'number' },
      { key: 'uncounted', name: 'Of these, not counted', holds: 'text' },
      { key: 'asked', name: 'Asked', unit: 'people', holds: 'number' },
      { key: 'answered', name: 'Answered', unit: 'people', holds: 'number' },
      { key: 'share', name: 'Share answered, 95% interval', holds: 'text' },
    ],
    rows: outputs.map((each) => ({
      kind: `${kindNames[each.kind]}, ${each.strand.name.toLowerCase()}`,
      kindCode: each.kind,
      strandCode: each.strand.code,
      outputs: each.outputs,
      peopleReached: each.peopleReached ?? { missing: 'nobody counted' },
      uncounted: uncounted(each),
      asked: each.asked ?? { missing: 'not asked' },
      answered: each.answered ?? { missing: 'not asked' },
      share: shareAnswered(each.shareAnswered),
    })),
  }
}

function uncounted({ outputsWithoutCount, outputsNotAsked }: OutputTotalsFactsFragment): string {
  const parts = [
    ...(outputsWithoutCount > 0 ? [`${countOf(outputsWithoutCount, 'output')}: nobody counted`] : []),
    ...(outputsNotAsked > 0 ? [`${countOf(outputsNotAsked, 'output')}: not asked`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : 'none'
}

function shareAnswered(share: OutputTotalsFactsFragment['shareAnswered']): Cell {
  if (!share) return { missing: 'not asked' }
  const limits = shareLimitsInWords(share)
  if (share.of < fewAnswers) return `${numberInWords(share.count)} of ${numberInWords(share.of)}: too few to say more than ${limits}`
  return `${shareInWords(share.share)} (${limits})`
}
