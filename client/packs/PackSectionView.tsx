import { PackCharts } from './PackCharts.tsx'
import type { PackSection } from './packDocuments.ts'
import { PackTableView } from './PackTableView.tsx'
import { PageLink } from './PageLink.tsx'

interface PackSectionViewProps {
  section: PackSection
  /** Of the tables that stand on the page. */
  titles: ReadonlyMap<string, string>
}

/** One question of a pack: what its reader must know, what was found, and the charts and tables. */
export function PackSectionView({ section, titles }: PackSectionViewProps) {
  const { code, title, paragraphs, findings, charts, tables } = section
  const id = `section-${code}`
  return (
    <section className="lv-pack__section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id} tabIndex={-1}>{title}</h2>
      {paragraphs.length > 0 && <div className="lv-pack__paragraphs">{paragraphs.map((paragraph, index) => <p key={index} className="govuk-body">{paragraph}</p>)}</div>}
      {findings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet lv-pack__findings">
          {findings.map(({ sentence, table }, index) => {
            const name = table === null ? undefined : titles.get(table)
            const where = name !== undefined && <> <span className="lv-pack__where"><PageLink to={`table-${table}`}>Table<span className="lv-pack__where-name">: {name}</span></PageLink></span></>
            return <li key={index}>{sentence}{where}</li>
          })}
        </ul>
      )}
      <PackCharts charts={charts} titles={titles} />
      {tables.map((table) => <PackTableView key={table.code} table={table} />)}
      <p className="govuk-body lv-pack-screen"><PageLink to="contents">Back to what is in it</PageLink></p>
    </section>
  )
}
