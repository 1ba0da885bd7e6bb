/** 值班看板的词句 */
export const floor = {}
