/** 考核的词句 */
export const scorecard = {}
