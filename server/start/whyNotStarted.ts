/** Tells trouble with the port or the data folder, which a person can mend, from a mistake of our own. */
import { UnfitData } from '../log/database.ts'
import { DataInUse } from '../log/lock.ts'
import { explainDataFolder, explainListenError } from './explain.ts'

export type Asked = { readonly port?: number; readonly host?: string | undefined; readonly data: string }

/** Two lines, Chinese and English; undefined when the error is none of the person's business. */
export const whyNotStarted = (error: unknown, { port = 0, host, data }: Asked): string | undefined => {
  const { syscall = '', code } = error as { syscall?: string; code?: string }
  if (syscall === 'listen' || syscall === 'getaddrinfo') return explainListenError(error, port, host)
  const isData = code !== undefined || error instanceof DataInUse || error instanceof UnfitData
  return isData ? explainDataFolder(error, data) : undefined
}
