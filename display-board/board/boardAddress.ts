/** What a board is told in its address: `?zone=hall&inch=55&seat=8&voice=off&volume=80&language=en`. */
import type { Language } from '#shared/domain/words.ts'

export type BoardAddress = {
  /** One zone's windows only; absent: the whole hall. */
  readonly zone: string | undefined
  /** Diagonal of the screen in inches, and metres to the farthest seat. */
  readonly inch: number
  readonly seat: number
  /** A zone has one voice: every further board of the same zone is opened with `voice=off`. */
  readonly voice: boolean
  /** 0-1. */
  readonly volume: number
  /** The large language, when it is not the hall's first. */
  readonly language: Language | undefined
}

const numberIn = (text: string | null, least: number, most: number, otherwise: number): number => {
  const number = text === null || text.trim() === '' ? NaN : Number(text)
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : otherwise
}

/** A 55 inch screen and seats up to 8 m away, unless told otherwise. Nonsense is read as not told. */
export const readAddress = (search: string): BoardAddress => {
  const said = new URLSearchParams(search)
  const language = said.get('language')
  return {
    zone: said.get('zone') || undefined,
    inch: numberIn(said.get('inch'), 7, 200, 55),
    seat: numberIn(said.get('seat'), 1, 40, 8),
    voice: said.get('voice') !== 'off',
    volume: numberIn(said.get('volume'), 0, 100, 100) / 100,
    language: language === 'en' || language === 'zh-CN' ? language : undefined,
  }
}
