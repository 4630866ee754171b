import { useEffect } from 'react'
import { SummaryList } from '../parts/SummaryList.tsx'
import { tableTitles } from './chartsAlike.ts'
import type { PackContent } from './packDocuments.ts'
import { marginsOf } from './packMargins.ts'
import { PackSectionView } from './PackSectionView.tsx'
import { PageLink } from './PageLink.tsx'
import { setPageMargins } from './pageMargins.ts'

/** All that a pack says, on the screen and on paper: its cover, what is in it, its sections and notes. */
export function PackView({ content, asAt }: { content: PackContent; asAt: string }) {
  const { aboutTheData, classification, facts, notes, sections, title } = content
  const titles = tableTitles(sections)

  useEffect(() => setPageMargins(marginsOf({ aboutTheData, classification, title }, asAt)), [aboutTheData, classification, title, asAt])

  return (
    <article className="lv-pack" aria-label={title}>
      <section className="lv-pack__cover" aria-labelledby="cover">
        <h2 className="govuk-heading-m" id="cover" tabIndex={-1}>About this pack</h2>
        <p className="govuk-body lv-pack__marking"><span className="govuk-!-font-weight-bold">{classification}</span>{aboutTheData ? <> · {aboutTheData}</> : null}</p>
        <SummaryList rows={facts.map(({ name, text }) => ({ name, value: text }))} />
      </section>
      <nav className="lv-pack__contents" aria-labelledby="contents">
        <h2 className="govuk-heading-m" id="contents" tabIndex={-1}>What is in it</h2>
        <ol className="govuk-list govuk-list--number">
          {sections.map((section) => <li key={section.code}><PageLink to={`section-${section.code}`}>{section.title}</PageLink></li>)}
          {notes.length > 0 && <li><PageLink to="notes">Notes</PageLink></li>}
        </ol>
      </nav>
      {sections.map((section) => <PackSectionView key={section.code} section={section} titles={titles} />)}
      {notes.length > 0 && (
        <section className="lv-pack__section lv-pack__notes" aria-labelledby="notes">
          <h2 className="govuk-heading-m" id="notes" tabIndex={-1}>Notes</h2>
          <SummaryList rows={notes.map(({ name, text }) => ({ name, value: text }))} />
        </section>
      )}
    </article>
  )
}
