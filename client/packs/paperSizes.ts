import type { PaperSize } from '../charts/paperSize.ts'

/** Of A4 on its side without the margins of pageMargins.ts, in CSS pixels. */
const width = 1_031
/** As much as packsOnPaper.css leaves between two charts beside each other. */
const between = 32

/** As wide as the page; two stand below each other on one, with what stands above and below each. */
export const wholePaper: PaperSize = { width, height: 212 }

/** One of several beside each other: six stand on a page. */
export const halfPaper: PaperSize = { width: (width - between) / 2, height: 142 }
