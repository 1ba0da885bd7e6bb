/** A paper the hall hands out, as plain data: the same for A4 through the browser and for 80 mm thermal paper. */

export type Field = { readonly label: string; readonly value: string }
export type Block =
  | { readonly is: 'fields'; readonly rows: readonly Field[] }
  | { readonly is: 'text'; readonly text: string; readonly strong?: boolean }
  | { readonly is: 'list'; readonly heading: string; readonly lines: readonly string[] }
  | {
      readonly is: 'table'
      readonly heading: string
      readonly columns: readonly string[]
      /** As many cells as columns; the first is the running number. */
      readonly rows: readonly (readonly string[])[]
    }

export type Paper = {
  readonly kind: 'notice' | 'receipt' | 'not-accepted'
  readonly hallName: string
  readonly title: string
  /** Its number by the hall's scheme. */
  readonly number: string
  readonly date: string
  readonly blocks: readonly Block[]
  /** A phone page, and what it is for; ASCII. */
  readonly qr?: { readonly data: string; readonly says: string } | undefined
  /** What is typed at the kiosk to come back. */
  readonly code?: { readonly says: string; readonly value: string } | undefined
  /** Lines to be signed by hand, and the seal. */
  readonly signatures: readonly string[]
  readonly seal: string
  readonly foot: readonly string[]
  /** Where each copy stays (一式两份). */
  readonly copies: readonly string[]
  readonly demo: boolean
}
