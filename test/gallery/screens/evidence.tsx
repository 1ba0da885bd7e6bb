/** Evidence as it stands in a form and beside a fact. */
import { useState } from 'react'
import { EvidenceId } from '#shared/domain/words.ts'
import { EvidenceField, EvidenceList } from '#shared/ui/Evidence.tsx'
import { galleryNow, type GalleryScreen, type GalleryState } from '../fakeHall.ts'

const ids = ['a', 'b'].map((letter) => EvidenceId.parse(letter.repeat(64)))
const staff = {
  token: 'gallery',
  role: 'appraiser',
  staff: { id: 'xu-jing', name: '徐静', staffNo: '5001' },
  expiresAt: galleryNow + 8 * 3_600_000,
} as const

const Form = ({ begun }: { readonly begun: boolean }) => {
  const [value, setValue] = useState<readonly EvidenceId[]>(begun ? ids : [])
  return (
    <div style={{ padding: 24, display: 'grid', gap: 32, maxWidth: 640 }}>
      <h1>佐证材料</h1>
      <EvidenceField value={value} onValue={setValue} />
      <section>
        <h2>2026-11-03 扣 1 分</h2>
        <EvidenceList ids={begun ? ids : []} />
      </section>
    </div>
  )
}

const state = (sent: { readonly status: number; readonly body?: unknown } | undefined): GalleryState => ({
  pictures: {},
  staff,
  http: (method) => (method === 'POST' ? sent : { status: 404 }),
})
const taken = { status: 200, body: { id: 'c'.repeat(64), type: 'application/pdf', size: 182_400 } }
const begun = (): boolean => new URLSearchParams(location.search).get('state') !== 'empty'

const evidence: GalleryScreen = {
  load: async () => () => <Form begun={begun()} />,
  states: {
    empty: state(taken),
    listed: state(taken),
    refused: state({ status: 400, body: { error: 'malformed' } }),
    'too-many': state({ status: 429, body: { error: 'busy' } }),
    offline: state(undefined),
  },
}
export default evidence
