import { browserHouse } from '../support/browserHouse.ts'
import { lookAtEach } from '../support/lookAtEach.ts'
import { isOfRecords, visits } from '../support/visits.ts'

lookAtEach(browserHouse(), visits.filter(isOfRecords))
