import './records.css'

/** One field of two versions or two records, in words; null is "nothing entered". */
interface TwoSides {
  key: string
  name: string
  one?: string | null | undefined
  other?: string | null | undefined
}

interface SideBySideProps {
  fields: readonly TwoSides[]
  /** What the sides are: "Before" and "After", two references. Told with each text, as on narrow screens they stand below each other. */
  words: readonly [one: string, other: string]
}

/** In characters; a longer text is folded, to be opened where it is wanted. */
const longText = 240

/** Field by field, two texts beside each other where there is room. */
export function SideBySide({ fields, words: [one, other] }: SideBySideProps) {
  return (
    <dl className="lv-sides">
      {fields.map((field) => (
        <div key={field.key} className="lv-sides__field">
          <dt>{field.name}</dt>
          <Side word={one} text={field.one} />
          <Side word={other} text={field.other} />
        </div>
      ))}
    </dl>
  )
}

function Side({ word, text }: { word: string; text: string | null | undefined }) {
  return (
    <dd>
      <span className="lv-sides__word">{word}</span> <SideText text={text} />
    </dd>
  )
}

function SideText({ text }: { text: string | null | undefined }) {
  if (!text) return <span className="lv-muted">nothing entered</span>
  if (text.length <= longText) return <span>{text}</span>
  return (
    <details className="lv-folded">
      <summary>
        <span className="lv-folded__start">{startOf(text)}…</span>
        <span className="lv-folded__open">In full</span>
      </summary>
      {text}
    </details>
  )
}

/** The first words of a long text, not cut in one. */
function startOf(text: string): string {
  const cut = text.slice(0, longText / 2)
  const lastSpace = cut.lastIndexOf(' ')
  return (lastSpace > 0 ? cut.slice(0, lastSpace) : cut).replace(/[.,;:]+$/, '')
}
