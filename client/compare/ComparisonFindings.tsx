import { Link } from '@tanstack/react-router'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import { Empty } from '../parts/Empty.tsx'
import type { ComparisonFacts } from './comparisonDocument.ts'
import './comparison.css'

type Finding = ComparisonFacts['findings'][number]

const subjects = [
  { about: 'DIFFERENCE', heading: 'Which units differ' },
  { about: 'CHANGE', heading: 'Is it changing' },
  { about: 'LASTING', heading: 'Does it last' },
  { about: 'MIX', heading: 'What the work is made of' },
  { about: 'MISSING', heading: 'What is missing' },
] as const satisfies readonly { about: Finding['about']; heading: string }[]

interface ComparisonFindingsProps {
  findings: readonly Finding[]
  /** Period, moment, basis and strand of the figures: the figure that is opened shows the same. */
  kept: KeptInCompare & { strand?: string | undefined }
  /** The two periods that sentences of change compare, by whole months; none where none had passed. */
  years: { earlier: string; later: string } | null
  nameOf: (measure: string) => string
}

/** The API's sentences, grouped by what they answer, each with the way to its figure; the page adds none of its own. */
export function ComparisonFindings({ findings, kept, years, nameOf }: ComparisonFindingsProps) {
  const groups = subjects.flatMap(({ about, heading }) => {
    const own = findings.filter((finding) => finding.about === about)
    return own.length > 0 ? [{ about, heading, own }] : []
  })
  return (
    <section className="lv-impact__section" aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">What the figures say</h2>
      {groups.length === 0 ? (
        <Empty><p className="govuk-body">Of these figures nothing can be said that chance alone would not make. The table below gives them.</p></Empty>
      ) : (
        <div className="lv-findings">
          {groups.map(({ about, heading, own }) => (
            <section key={about} className="lv-findings__group" aria-labelledby={`findings-${about}`}>
              <h3 className="govuk-heading-s" id={`findings-${about}`}>{heading}</h3>
              <ul className="govuk-list">
                {own.map((finding) => (
                  <li key={finding.sentence}>{finding.sentence} <FindingLink {...{ finding, kept, years, nameOf }} /></li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  )
}

function FindingLink({ finding: { about, measure, unit }, kept, years, nameOf }: { finding: Finding } & Omit<ComparisonFindingsProps, 'findings'>) {
  const { asAt, basis, strand } = kept
  if (about === 'CHANGE') {
    return <Link to="/compare/change" search={{ unit: unit?.code, asAt, basis, strand, ...years }} hash="compared" className="govuk-link">Compare its whole months with a year before<span className="govuk-visually-hidden"> of {unit?.code ?? 'the network'}</span></Link>
  }
  if (about === 'MIX') return <Link to="/compare/mix" search={{ ...kept, unit: unit?.code }} className="govuk-link">Open the mix</Link>
  if (!measure && about === 'LASTING') return <a href="#held" className="govuk-link">See each unit’s share held</a>
  if (!measure && about === 'DIFFERENCE') return <a href="#measures" className="govuk-link">See every measure</a>
  if (about === 'MISSING' && measure?.startsWith('HELD_AFTER_')) return <Link to="/impact/lasting" search={{ period: kept.period, asAt, basis, fill: kept.fill }} className="govuk-link">Open Does it last?</Link>
  if (!measure) return <a href="#units" className="govuk-link">See the table<span className="govuk-visually-hidden"> of units</span></a>
  return <Link to="/compare/measure" search={{ ...kept, measure }} className="govuk-link">Open the funnel plot<span className="govuk-visually-hidden"> of {nameOf(measure)}</span></Link>
}
