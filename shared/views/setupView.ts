/** The published setup, for those who keep it. */
import type { Setup } from '#shared/domain/setup/setup.ts'
import type { Scene } from './scene.ts'

export type SetupView = { readonly version: number; readonly setup: Setup | null }

export const setupView = ({ hall }: Scene): SetupView => ({ version: hall.setupVersion, setup: hall.setup ?? null })
