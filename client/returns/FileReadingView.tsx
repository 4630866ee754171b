import type { FileReadingFragment } from '../graphql/generated/graphql.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { rowInWords } from './readingInWords.ts'

type Problem = FileReadingFragment['problems'][number]
type Change = FileReadingFragment['changes'][number]
type Words = FileReadingFragment['words'][number]

const problemColumns: Column<Problem>[] = [
  { key: 'row', heading: 'Row', isRowHeading: true, cell: ({ row }) => rowInWords(row) },
  { key: 'column', heading: 'Column', cell: ({ row, column }) => column ?? (row === 0 ? 'All' : 'The whole row') },
  { key: 'value', heading: 'What stands there', cell: ({ value }) => value ?? 'Nothing' },
  { key: 'message', heading: 'What to do', cell: ({ message }) => message },
]

const changeColumns: Column<Change>[] = [
  { key: 'figure', heading: 'Figure', isRowHeading: true, cell: ({ name, key, keyInWords }) => (key ? `${name}: ${keyInWords}` : name) },
  { key: 'before', heading: 'In the return', isNumeric: true, cell: ({ before }) => before },
  { key: 'after', heading: 'In the file', isNumeric: true, cell: ({ after }) => after },
]

const wordColumns: Column<Words>[] = [
  { key: 'name', heading: 'Said of', isRowHeading: true, cell: ({ name }) => name },
  { key: 'before', heading: 'In the return', cell: ({ before }) => before ?? 'Nothing said' },
  { key: 'after', heading: 'In the file', cell: ({ after }) => after ?? 'Nothing said' },
]

/** What a file states otherwise than the return, or everything that is wrong with it. */
export function FileReadingView({ reading: { problems, changes, words } }: { reading: FileReadingFragment }) {
  return (
    <div className="lv-return__file">
      {problems.length > 0 ? (
        <Table caption="What to mend in the file" name="Problems in the file" columns={problemColumns} rows={problems} rowKey={({ row, column, message }) => `${row} ${column ?? ''} ${message}`} />
      ) : null}
      {changes.length > 0 ? (
        <Table caption="Figures that the file states otherwise" name="Figures in the file" columns={changeColumns} rows={changes} rowKey={({ figure, key }) => `${figure} ${key}`} />
      ) : null}
      {words.length > 0 ? (
        <Table caption="What the file says otherwise" name="Words in the file" columns={wordColumns} rows={words} rowKey={({ about, key }) => `${about} ${key}`} />
      ) : null}
    </div>
  )
}
