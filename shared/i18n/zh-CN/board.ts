/** 大屏和窗口屏的词句 */
export const board = {}
