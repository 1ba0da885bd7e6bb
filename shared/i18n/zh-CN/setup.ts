/** 设置的词句 */
export const setup = {}
