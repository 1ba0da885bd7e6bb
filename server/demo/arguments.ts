/** What may be said to `npm run demo`: what every serving command takes, and how fast and with which luck to live. */
import { join } from 'node:path'
import { readConfig, UnfitFlag, type Config } from '../config.ts'
import { programFolder } from '../programFolder.ts'

export type DemoArguments = Config & {
  /** Hall seconds in one real second, 1 to 60. */
  readonly speed: number
  readonly seed: number
}

/** Takes `--name value` or `--name=value` out of the flags. */
const takeOut = (flags: readonly string[], name: string): { value: string | undefined; rest: string[] } => {
  const rest: string[] = []
  let value: string | undefined
  for (let i = 0; i < flags.length; i++) {
    const flag = flags[i]!
    if (flag === name) value = flags[++i] ?? ''
    else if (flag.startsWith(`${name}=`)) value = flag.slice(name.length + 1)
    else rest.push(flag)
  }
  return { value, rest }
}

/** The flags as a person typed them, or a sentence about the one that cannot be understood. */
export const readDemoArguments = (
  flags: readonly string[],
  env: NodeJS.ProcessEnv,
): DemoArguments | { readonly problem: string } => {
  const speed = takeOut(flags, '--speed')
  const seed = takeOut(speed.rest, '--seed')
  const asked = { speed: Number(speed.value ?? 5), seed: Number(seed.value ?? 1) }
  if (!(asked.speed >= 1 && asked.speed <= 60))
    return { problem: '--speed 应为 1 到 60 的数。\n--speed must be a number from 1 to 60.' }
  if (!Number.isInteger(asked.seed)) return { problem: '--seed 应为整数。\n--seed must be a whole number.' }
  try {
    const own = { ...env, PAIHAO_DATA: env['PAIHAO_DATA'] ?? join(programFolder(), 'demo-data') }
    return { ...readConfig(seed.rest, own), ...asked }
  } catch (error) {
    if (error instanceof UnfitFlag) return { problem: error.message }
    throw error
  }
}
