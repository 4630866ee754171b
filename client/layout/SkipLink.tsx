import { useLocation } from '@tanstack/react-router'

export function SkipLink() {
  const { href } = useLocation()
  return (
    <a
      href={`${href.split('#')[0]}#main`}
      className="govuk-skip-link"
      onClick={(event) => {
        event.preventDefault()
        document.getElementById('main')?.focus()
      }}
    >
      Skip to main content
    </a>
  )
}
