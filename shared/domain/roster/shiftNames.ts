/** What a day of a roster says where it names no shift. */

export const offShift = 'off'
/** Nothing said: the hall's own hours. */
export const hallShift = ''
