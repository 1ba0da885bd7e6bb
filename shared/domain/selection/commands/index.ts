/** Every verb of one selection of quality windows (优质服务窗口评比). */
export const selectionCommands = {} as const
