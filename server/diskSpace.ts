/** Says in time that the disk is filling up: a full one can record nothing more. */
import { statfs } from 'node:fs/promises'
import type { Problems } from './problems.ts'

const leastBytes = 500 * 1024 * 1024
const leastShare = 0.02

/** Looks at the disk under `folder` once and raises or clears `disk-low`. Never rejects. */
export const lookAtDisk = async (folder: string, problems: Problems): Promise<void> => {
  const disk = await statfs(folder).catch(() => undefined)
  if (!disk) return
  const free = disk.bavail * disk.bsize
  if (free < leastBytes || disk.bavail < disk.blocks * leastShare) problems.raise('disk-low')
  else problems.clear('disk-low')
}
