import { caseImport } from './caseImport.ts'
import { runImport } from './runImport.ts'

/** `npm run import:cases -- FILE --unit CODE --as PERSON` */
await runImport(caseImport)
