/** Why a request is not for this window, where the reason is the same in every field. */
import type { Said } from '../../compose.ts'

/** No permission is needed, or another organ grants it: told at once (行政许可法第三十二条). */
export const elsewhere = (text: Said) => ({ case: text, basis: '《中华人民共和国行政许可法》第三十二条' })
