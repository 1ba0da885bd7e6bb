/** Five faces drawn with one pen in one colour: told apart by eyes and mouth, so that none is louder than another. */
import type { Grade } from '#shared/domain/words.ts'

type Drawing = { readonly mouth: string; readonly open?: boolean; readonly brows?: string; readonly eyes?: string }

const drawings: Readonly<Record<number, Drawing>> = {
  1: { mouth: 'M32 72c7-14 29-14 36 0', brows: 'M25 37l13-6M75 37l-13-6' },
  2: { mouth: 'M34 69c8-7.500 24-7.500 32 0' },
  3: { mouth: 'M34 65c7 2.500 25 2.500 32 0' },
  4: { mouth: 'M31 60c8 11 30 11 38 0' },
  5: { mouth: 'M27 57h46c0 14-9 23-23 23s-23-9-23-23z', open: true, eyes: 'M28 44c2-8 12-8 14 0M58 44c2-8 12-8 14 0' },
}

type Props = { readonly grade: Grade; readonly className?: string | undefined }

/** Decoration: the grade's words stand under it. */
export const Face = ({ grade, className }: Props) => {
  const { mouth, open = false, brows, eyes } = drawings[grade]!
  return (
    <svg
      className={className}
      viewBox="0 0 100 100"
      fill="none"
      stroke="currentColor"
      strokeWidth="4.500"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="50" cy="50" r="45" fill="var(--face, none)" />
      {brows && <path d={brows} />}
      {eyes ? (
        <path d={eyes} />
      ) : (
        <g fill="currentColor" stroke="none">
          <ellipse cx="35" cy="44" rx="4.500" ry="5.500" />
          <ellipse cx="65" cy="44" rx="4.500" ry="5.500" />
        </g>
      )}
      <path d={mouth} fill={open ? 'currentColor' : 'none'} />
    </svg>
  )
}
