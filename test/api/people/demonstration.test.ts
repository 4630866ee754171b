import { expect, it } from 'vitest'
import { openInMemory } from '../../../server/database/open.ts'
import { addDemonstrationPeople } from '../../../server/people/addDemonstrationPeople.ts'
import { aPerson } from '../../support/aPerson.ts'

it('demonstration people are added all or none', async () => {
  const database = await openInMemory()
  try {
    const somebody = await aPerson(database, 'TARIAN recorder 2')
    await expect(addDemonstrationPeople(database)).rejects.toMatchObject({ code: '23505' })
    expect(await database.asOwner(async (client) => (await client.query('SELECT code FROM person')).rows)).toEqual([{ code: somebody }])
  } finally {
    await database.close()
  }
})
