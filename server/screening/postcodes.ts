import { closedUp, isOfOneCase, matchesOf, type Match } from './matchesOf.ts'

const areas = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
   HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL
   PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/),
)

// A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA and AA9A 9AA; C, I, K, M, O and V are in no second half.
const code = /(?<![\p{L}\p{N}])([A-Z]{1,2})(\d[A-Z\d]?)([ \n-]?)(\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu
const lettersAtEnd = { 1: /^\d[ABCDEFGHJKPSTUW]$/i, 2: /^\d[ABEHMNPRVWXY]$/i }

/** "M4 5th", "E1 2nd", "E1 2hr", "E1 6ft": a road or district and what comes after it, as they are typed in a sentence. */
const ofSentence = /^\d(?:st|nd|rd|th|hr|yr|ft|lb)$/

/**
 * Full postcodes of the United Kingdom and the Crown dependencies, closed up or with spaces, a hyphen or a line end
 * between the halves. A district alone ("E1", "NG1") is none: it holds thousands of people. Not looked for: O for 0 and
 * I for 1, and halves that are broken or spelt apart.
 *
 * Source: Royal Mail, Programmers' Guide to the Postcode Address File, edition 7: valid formats, areas and letters.
 */
export function postcodes(plain: string): Match[] {
  return [...matchesOf(plain, code, ([found, area = '', district = '', gap = '', inward = '']) => {
    if (!areas.has(area.toUpperCase()) || ofSentence.test(inward)) return null
    if (gap !== '' && gap !== ' ' && !isOfOneCase(found)) return null
    const hasLetter = /[A-Z]$/i.test(district)
    return hasLetter && !lettersAtEnd[area.length === 1 ? 1 : 2].test(district) ? null : closedUp(found)
  })]
}
