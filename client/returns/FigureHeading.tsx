import type { WholeReturnFigureFragment } from '../graphql/generated/graphql.ts'

interface FigureHeadingProps {
  figure: Pick<WholeReturnFigureFragment, 'code' | 'name' | 'howMade' | 'note'>
  /** Where the note is typed beside it, it is not read as well. */
  isTyped?: boolean
}

/** What a figure is called and how it is made; takes the focus from links to it. */
export function FigureHeading({ figure: { code, name, howMade, note }, isTyped = false }: FigureHeadingProps) {
  return (
    <>
      <h3 className="govuk-heading-s" id={`figure-${code}`} tabIndex={-1}>{name}</h3>
      <p className="govuk-hint" id={`figure-${code}-made`}>{howMade}</p>
      {note && !isTyped ? <p className="govuk-body">The unit says: {note}</p> : null}
    </>
  )
}
