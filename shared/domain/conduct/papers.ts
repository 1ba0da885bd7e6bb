/** Ids of papers and pictures kept as evidence, as wishes and facts carry them. */
import { z } from 'zod'

export const Papers = z.array(z.string().min(1).max(80)).max(10)
