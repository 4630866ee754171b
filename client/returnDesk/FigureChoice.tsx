import { Select } from '../parts/Select.tsx'
import type { CentreReturn } from './centreReturn.ts'

export interface ChosenFigure {
  /** Empty until one is chosen. */
  figure: CentreReturn['figures'][number]['code'] | ''
  /** Empty for the whole. */
  cell: string
}

interface FigureChoiceProps {
  figures: CentreReturn['figures']
  chosen: ChosenFigure
  error: string | undefined
  onChange: (chosen: ChosenFigure) => void
}

/** Which figure is asked about, and which part of it. */
export function FigureChoice({ figures, chosen, error, onChange }: FigureChoiceProps) {
  const parts = figures.find(({ code }) => code === chosen.figure)?.cells.filter(({ key }) => key !== '') ?? []
  return (
    <>
      <Select
        id="figure"
        label="Figure"
        noneText="Choose a figure"
        options={figures.map(({ code, name }) => ({ value: code, text: name }))}
        value={chosen.figure}
        error={error}
        onChange={({ target }) => onChange({ figure: figures.find(({ code }) => code === target.value)?.code ?? '', cell: '' })}
      />
      {parts.length > 0 ? (
        <Select
          id="cell"
          label="Part"
          noneText="The whole figure"
          options={parts.map(({ key, name, inWords }) => ({ value: key, text: `${name}: ${inWords}` }))}
          value={chosen.cell}
          onChange={({ target }) => onChange({ ...chosen, cell: target.value })}
        />
      ) : null}
    </>
  )
}

/** The figure that an address asks about, where the return has it; a part that it lacks leaves the whole. */
export function knownFigure(figures: CentreReturn['figures'], asked: { figure: string; cell: string } | null): ChosenFigure {
  const figure = figures.find(({ code }) => code === asked?.figure)
  if (!figure) return { figure: '', cell: '' }
  return { figure: figure.code, cell: figure.cells.some(({ key }) => key === asked?.cell) ? (asked?.cell ?? '') : '' }
}
