interface NotAskedProps {
  id: string
  heading: string
  /** The API’s own words. */
  why: string
}

/** In place of a part of the mix that not all returns behind it were asked for: what nobody was asked is not 0. */
export function NotAsked({ id, heading, why }: NotAskedProps) {
  return (
    <section className="lv-impact__section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>{heading}</h2>
      <p className="govuk-body">{why}{why.endsWith('.') ? '' : '.'}</p>
    </section>
  )
}
