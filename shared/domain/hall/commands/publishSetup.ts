/** The whole setup is replaced by a new version; a draft made from an older one is refused, not merged. */
import { z } from 'zod'
import { accept, command, refuse } from '../../decision.ts'
import { checkSetup } from '../../setup/check.ts'
import { Setup } from '../../setup/setup.ts'
import { detoursOf } from '../detour.ts'

export const publishSetup = command({
  by: ['admin'],
  says: 'Replaces the setup document. `basedOn` is the version the draft was made from.',
  wish: z.object({ setup: Setup, basedOn: z.int().min(0) }),
  withoutDay: true,
  decide(hall, { setup, basedOn }) {
    if (basedOn !== hall.setupVersion) return refuse('setup-changed', { version: hall.setupVersion })
    const [problem] = checkSetup(setup)
    if (problem) return refuse('setup-invalid', { code: problem.code, path: problem.path.join('.') })
    for (const window of hall.windows.values()) {
      const kept = setup.windows.find((w) => w.id === window.id)
      if (window.staff && !kept) return refuse('window-taken', { window: window.id, staff: window.staff })
    }
    const services = new Set(setup.services.map((s) => s.id))
    for (const { endedAt, service, returnTo } of hall.visits.values()) {
      if (endedAt) continue
      const needed = [service, ...detoursOf(returnTo).map((detour) => detour.service)]
      const gone = needed.find((id) => !services.has(id))
      if (gone) return refuse('setup-invalid', { code: 'service-in-use', path: `services.${gone}` })
    }
    return accept({ type: 'SetupPublished', version: hall.setupVersion + 1, setup })
  },
})
