import { inThousands } from '../../../facts/inThousands.ts'
import type { Basis } from '../../../measures/basis.ts'
import type { PackSection } from '../../packContent.ts'
import type { Compared, ComparedFacts } from './comparedFacts.ts'
import { gradesCode, gradesTable } from './gradesTable.ts'
import { outputsTable } from './outputsTable.ts'
import { strandsTable } from './strandsTable.ts'

const titles = {
  AS_RECORDED: 'What each unit recorded', AS_RETURNED: 'What each unit returned', AS_PUBLISHED: 'What was published of each unit',
} as const satisfies Record<Basis, string>

/** Where what is missing is filled, the places are named too. */
const filledTitles = {
  AS_RECORDED: titles.AS_RECORDED, AS_RETURNED: 'What each unit returned, or recorded where a return is missing', AS_PUBLISHED: 'What was published of each unit, or recorded where that is missing',
} as const satisfies Record<Basis, string>

const counted = { AS_RECORDED: 'recorded', AS_RETURNED: 'returned', AS_PUBLISHED: 'published' } as const satisfies Record<Basis, string>

/** Counts of each unit: by grade, by strand, and of outputs. Checked in: test/unit/packs/parts/compare/counts.test.ts. */
export function countsSection(facts: ComparedFacts): PackSection {
  const { comparison } = facts
  return {
    code: 'counts',
    title: (comparison.gapsFilled ? filledTitles : titles)[comparison.basis],
    paragraphs: [`${comparison.basisInWords}. ${comparison.returnsInWords}.`],
    findings: [{ sentence: havingInWords(comparison), table: gradesCode }],
    charts: [],
    tables: [gradesTable(comparison), strandsTable(facts), outputsTable(facts)],
  }
}

/** How many units have gross disruptions, and how many a negative; never which has the most. */
function havingInWords({ units, basis, gapsFilled }: Pick<Compared, 'units' | 'basis' | 'gapsFilled'>): string {
  const given = units.filter(({ missing }) => missing === null)
  if (given.length === 0) return 'No unit has figures for this period.'
  const having = (count: 'gross' | 'negative') => {
    const those = given.filter(({ headline }) => headline[count].value > 0).length
    return those === 0 ? 'none' : those === given.length ? 'all' : inThousands(those)
  }
  const of = `${given.length} ${given.length === 1 ? 'unit' : 'units'}${given.length < units.length ? ' with figures' : ''}`
  const made = `${counted[basis]}${gapsFilled ? ' or recorded' : ''}`
  const [gross, negative] = [having('gross'), having('negative')]
  if (gross === 'none' && negative === 'none') return `No gross or negative disruption of ${of} is ${made}.`
  return `Of ${of}, ${gross} ${gross === '1' ? 'has' : 'have'} gross disruptions ${made} and ${negative} ${negative === '1' ? 'has' : 'have'} a negative disruption.`
}
