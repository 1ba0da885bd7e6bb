/** A QR code as one SVG path: sharp at every size, dark on light in every theme, with its quiet zone. */
import { create } from 'qrcode'
import { useMemo } from 'react'

/** Modules of white around the code (ISO/IEC 18004 asks for four). */
const quiet = 4

type Props = {
  readonly text: string
  /** What it leads to, for who cannot see it. */
  readonly label: string
  readonly className?: string | undefined
}

export const QrCode = ({ text, label, className }: Props) => {
  const { side, path } = useMemo(() => {
    const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
    let path = ''
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) if (data[y * size + x]) path += `M${x + quiet} ${y + quiet}h1v1h-1z`
    return { side: size + 2 * quiet, path }
  }, [text])
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#16242b" />
    </svg>
  )
}
