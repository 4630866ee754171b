/** What a file of figures says where they are made from invented records. */
export const inventedFiguresInWords = 'Invented demonstration data: these are not figures of any unit'
