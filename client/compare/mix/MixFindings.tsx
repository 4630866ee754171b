import { goToField } from '../../parts/goToField.ts'
import type { MixFacts } from './mixDocument.ts'

/** What the figures say, computed by the API, with the ways to the figures; nothing where nothing can be said. */
export function MixFindings({ mix: { findings, byStrand, byThreat, byForce } }: { mix: MixFacts }) {
  if (findings.length === 0) return null
  const figures = [
    ...(byStrand.length > 0 ? [{ id: 'strands', name: 'Strand balance' }] : []),
    ...(byThreat.length > 0 ? [{ id: 'threats', name: 'Threats' }] : []),
    ...(byForce.length > 0 ? [{ id: 'forces', name: 'Forces' }] : []),
  ]
  return (
    <section className="lv-impact__section lv-impact__made" aria-labelledby="says">
      <h2 className="govuk-heading-m" id="says">What the figures say</h2>
      <ul className="govuk-list govuk-list--bullet">
        {findings.map((finding) => <li key={finding}>{finding}</li>)}
      </ul>
      <p className="govuk-body">
        Figures: {figures.map(({ id, name }, index) => <span key={id}>{index > 0 && ' · '}<a href={`#${id}`} className="govuk-link" onClick={(event) => goToField(event, id)}>{name}</a></span>)}
      </p>
    </section>
  )
}
