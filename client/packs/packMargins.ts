import { momentInWords } from '../periods/londonMoment.ts'
import type { PackContent } from './packDocuments.ts'

/** What stands above and below each printed page, so that a single sheet says what it is. */
export function marginsOf({ aboutTheData, classification, title }: Pick<PackContent, 'aboutTheData' | 'classification' | 'title'>, asAt: string) {
  return {
    header: aboutTheData ? `${classification} · ${aboutTheData}` : classification,
    footer: `Longview · ${title} · as at ${momentInWords(asAt)}, London time`,
  }
}
