/** One selection of quality windows (优质服务窗口评比) as it stands. */
export type Selection = {
  readonly id: string
  /** seq of the last fact. */
  seq: number
}
