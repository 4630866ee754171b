import { assessmentImport } from './assessmentImport.ts'
import { runImport } from './runImport.ts'

/** `npm run import:assessments -- FILE --unit CODE --as PERSON` */
await runImport(assessmentImport)
