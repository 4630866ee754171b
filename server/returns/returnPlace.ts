/** How a return is addressed: by its unit and the code of its period. */
export type ReturnPlace = { unit: string; period: string }
