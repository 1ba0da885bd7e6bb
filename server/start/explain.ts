/** One helpful sentence, Chinese and English, for each thing outside the program that keeps a hall from starting. */
import { UnfitData } from '../log/database.ts'
import { DataInUse } from '../log/lock.ts'

/** The part of a Node system error that tells what happened; anything else may be thrown at us too. */
type SystemError = { code?: string; message?: string }

/**
 * Why the port could not be opened and what to do.
 * @param error what `server.listen` or the `error` event gave
 * @param port the port asked for, 0-65535
 * @param host the address asked for, when one was
 * @returns two lines: Chinese, then English
 */
export function explainListenError(error: unknown, port: number, host?: string): string {
  const other = port === 65535 ? port - 1 : port + 1
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return both(
        `端口 ${port} 已被占用：可能排号已在运行；请先关闭占用它的程序，或换一个端口：npm start -- --port ${other}`,
        `Port ${port} is in use, perhaps by another paihao: stop that program, or try npm start -- --port ${other}`,
      )
    case 'EACCES':
      return both(
        `系统不允许使用端口 ${port}（1024 以下需要管理员权限）：请换一个端口，例如 npm start -- --port 7070`,
        `The system does not allow port ${port} (below 1024 only administrators may): try npm start -- --port 7070`,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return both(
        `本机没有地址 ${host ?? ''}：请检查 --host，或去掉它以便监听本机的所有地址`,
        `This machine has no address ${host ?? ''}: check --host, or leave it out to listen on all of its addresses`,
      )
    default:
      return both(`无法打开端口 ${port}：${messageOf(error)}`, `Port ${port} could not be opened: ${messageOf(error)}`)
  }
}

/**
 * Why the data folder cannot be used and what to do.
 * @param error what opening the folder, its lock or its log gave
 * @param path the data folder, as the person wrote it
 * @returns two lines: Chinese, then English
 */
export function explainDataFolder(error: unknown, path: string): string {
  if (error instanceof DataInUse) return inUse(path)
  if (error instanceof UnfitData) {
    return both(
      `数据文件夹 ${path} 不是本版本能打开的数据：请升级排号，或用 --data 指定另一个文件夹`,
      `The data folder ${path} does not hold data this version can open: update paihao, or name another folder with --data`,
    )
  }
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
    case 'SQLITE_CANTOPEN':
      return both(
        `数据文件夹 ${path} 不可写：请改正它的权限，或用 --data 指定另一个文件夹`,
        `The data folder ${path} cannot be written: correct its permissions, or name another one with --data`,
      )
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
    case 'SQLITE_BUSY_RECOVERY':
      return inUse(path)
    case 'ENOSPC':
    case 'SQLITE_FULL':
    case 'EDQUOT':
      return both(
        `数据文件夹 ${path} 所在的磁盘已满：请腾出空间后重新启动，已记录的事实不会丢失`,
        `The disk that holds the data folder ${path} is full: free some space and start again; nothing recorded is lost`,
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return both(
        `${path} 是一个文件而不是文件夹：请用 --data 指定一个文件夹`,
        `${path} is a file, not a folder: name a folder with --data`,
      )
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return both(
        `数据文件夹 ${path} 中的日志已损坏：请勿删除，先整份复制保存，再从备份恢复`,
        `The log in the data folder ${path} is damaged: do not delete it; copy the whole folder aside, then restore a backup`,
      )
    case '':
      // Not the outside world: a mistake of our own must not send a person to look at a healthy folder.
      return both(`排号无法启动：${messageOf(error)}`, `paihao could not start: ${messageOf(error)}`)
    default:
      return both(
        `无法使用数据文件夹 ${path}：${messageOf(error)}`,
        `The data folder ${path} cannot be used: ${messageOf(error)}`,
      )
  }
}

function inUse(path: string): string {
  return both(
    `数据文件夹 ${path} 正由另一个排号程序使用：一份数据只能由一个程序打开，请先关闭那一个，或用 --data 指定另一个文件夹`,
    `The data folder ${path} is in use by another paihao: stop that one, or name another folder with --data`,
  )
}

function both(chinese: string, english: string): string {
  return `${chinese}\n${english}`
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? ((error as SystemError).code ?? '') : ''
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? ((error as SystemError).message ?? String(error)) : String(error)
}
