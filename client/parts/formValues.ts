/** What the fields of a form hold, by their names, trimmed; several values of one name are a list, an empty one is left out. */
export function formValues(form: HTMLFormElement): Record<string, unknown> {
  const fields = new FormData(form)
  const values = [...new Set(fields.keys())].map((name) => {
    const all = fields.getAll(name).map((value) => String(value).trim()).filter(Boolean)
    return [name, all.length > 1 ? all : all[0]]
  })
  return Object.fromEntries(values)
}
