/** Icons drawn for this project: one line width, round ends, the colour of the words beside them. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  down: 'M5 9l7 7 7-7',
  up: 'M5 15l7-7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  erase: 'M9 6h11v12H9l-6-6zM12 9.5l5 5M17 9.5l-5 5',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  slip: 'M7 3h10v18l-2.5-1.6L12 21l-2.5-1.6L7 21zM10 8h4M10 12h4',
  phone: 'M8 3h8v18H8zM11 18h2',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7.5V12l3 2',
  person: 'M12 4a4 4 0 100 8 4 4 0 000-8zM4 21c.6-4.5 3.6-7 8-7s7.4 2.5 8 7',
  people:
    'M9 5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM2.5 20c.5-4 2.8-6 6.500-6s6 2 6.500 6M16 5.500a3 3 0 010 6M18 14.500c2 .7 3.200 2.600 3.500 5.500',
  star: 'M12 3.500l2.600 5.400 5.900.8-4.300 4.100 1 5.900-5.200-2.800-5.200 2.800 1-5.900-4.300-4.100 5.900-.8z',
  return: 'M9 6L4 11l5 5M4 11h10a6 6 0 016 6v1',
  warn: 'M12 4l9.500 16h-19zM12 10v4.500M12 17.300v.2',
  offline:
    'M3 3l18 18M5 12.500c1.200-1.200 2.500-2 4-2.500M2.500 9a13 13 0 013.800-2.500M12 6.500c3.700 0 7 1.300 9.500 3.500M15 10.300c1.500.5 2.800 1.300 4 2.400M8.500 16a5 5 0 017 0M12 19.500v.2',
  paper: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 017 0v3',
  eye: 'M2.500 12C5 7.500 8.200 5.500 12 5.500s7 2 9.500 6.500c-2.500 4.500-5.700 6.500-9.500 6.500S5 16.500 2.500 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  letters: 'M3 19L8.500 5 14 19M5 14h7M15.500 19l3-8 3 8M16.600 16.500h3.800',
  lower: 'M4 20h16M12 4v11M7 10.500l5 5 5-5',
  raise: 'M4 4h16M12 20V9M7 13.500l5-5 5 5',
  sound: 'M4 9.500v5h4l5 4v-13l-5 4zM16.500 9a4.500 4.500 0 010 6M19 6.500a8 8 0 010 11',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  undo: 'M8 5L4 9l4 4M4 9h10a5.500 5.500 0 010 11H9',
  swap: 'M4 8h14l-4-4M20 16H6l4 4',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  bell: 'M6 16V11a6 6 0 0112 0v5l1.500 2h-15zM10 20.500h4',
} as const

export type IconName = keyof typeof paths

type Props = { readonly name: IconName; readonly size?: string; readonly className?: string | undefined }

/** Decoration: the words beside it say the same. `size` is a CSS length, 1.25em when absent. */
export const Icon = ({ name, size = '1.25em', className }: Props) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.9"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
)
