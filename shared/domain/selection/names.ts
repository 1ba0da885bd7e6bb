/** How a candidate is called: a window, a section, a person, or a unit elsewhere. */
import type { Setup, Text } from '../setup/setup.ts'

const windowText = (name: string): Text =>
  /^\d+$/.test(name) ? { 'zh-CN': `${name} 号窗口`, en: `Window ${name}` } : { 'zh-CN': name }

/** As the setup calls it now; its id when the setup does not know it any more. */
export const candidateName = (
  setup: Pick<Setup, 'people' | 'windows' | 'sections' | 'units'>,
  of: 'person' | 'window' | 'section',
  id: string,
): Text => {
  const named = <T extends { readonly id: string }>(list: readonly T[]): T | undefined =>
    list.find((one) => one.id === id)
  if (of === 'person') return { 'zh-CN': named(setup.people)?.name ?? id }
  const window = of === 'window' ? named(setup.windows) : undefined
  if (window) return windowText(window.name)
  return (of === 'section' ? named(setup.sections)?.name : undefined) ?? named(setup.units)?.name ?? { 'zh-CN': id }
}
