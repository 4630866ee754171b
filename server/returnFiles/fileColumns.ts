/** The layout that is written and read; a file says in each row by which one it is made. */
export const fileLayout = 'LONGVIEW-RETURN-1'

/** Columns of a return as a file, in their order. The last is there only where the figures are invented. */
export const fileColumns = ['layout', 'unit', 'period', 'definition', 'figure', 'figure_version', 'part', 'value', 'nil', 'note', 'about_the_data'] as const
export type FileColumn = (typeof fileColumns)[number]

/** What each column is called in files: ours, or another service's name for the same. */
export type ColumnNames = Readonly<Record<FileColumn, string>>

export const ourColumnNames = Object.fromEntries(fileColumns.map((column) => [column, column])) as ColumnNames

/** A file without it is read all the same. */
export const optionalColumn: FileColumn = 'about_the_data'
