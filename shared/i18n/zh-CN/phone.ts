/** 手机页的词句 */
export const phone = {}
