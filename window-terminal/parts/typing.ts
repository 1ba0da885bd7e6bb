/** Is the person typing into something? Then letters, digits and function keys are theirs, not ours. */

const notText: ReadonlySet<string> = new Set(['checkbox', 'radio', 'button', 'submit', 'file'])

export const isTyping = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  return target instanceof HTMLInputElement && !notText.has(target.type)
}
