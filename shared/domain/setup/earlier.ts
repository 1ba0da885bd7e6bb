/** Setups published by earlier versions of the program, read as today's. */

type Old = { services?: { id?: unknown; name?: unknown; materials?: unknown[] }[]; items?: unknown }

/** Services once carried a bare list of papers; each such service becomes an item of the same name with that guide. */
export const itemsOfOldServices = (value: unknown): unknown => {
  const old = value as Old | null
  if (!old || typeof old !== 'object' || old.items !== undefined || !Array.isArray(old.services)) return value
  const items = old.services
    .filter((service) => Array.isArray(service?.materials) && service.materials.length > 0)
    .map(({ id, name, materials }) => ({ id, service: id, name, materials }))
  return { ...old, items }
}
