const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M4 6l4 4 4-4',
  shut: 'M4 10l4-4 4 4',
  save: 'M4 2.5h8v11L8 10.5 4 13.5Z',
  side: 'M2 3h12v10H2ZM10 3v10',
  panel: 'M2 3h12v10H2ZM10 3v10',
  grip: 'M6 3.5h.01M6 8h.01M6 12.5h.01M10 3.5h.01M10 8h.01M10 12.5h.01',
  settings: 'M2 4h7M12 4h2M2 8h2M7 8h7M2 12h6M11 12h3M9 2.5v3M4 6.5v3M8 10.5v3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7 9',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  add: 'M8 3v10M3 8h10',
  bin: 'M3 4h10M6 4V2.5h4V4M4.5 4l.5 9.5h6l.5-9.5',
  find: 'M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3M5 8h6',
} as const;
export type IconName = keyof typeof PATHS;
/** Drawn as points, which a line's width leaves too faint. */
const DOTTED: ReadonlySet<IconName> = new Set(['grip', 'more']);

/** Line icons drawn on a 16 px grid; always beside a word or inside a button with a name. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width={DOTTED.has(name) ? 2.4 : 1.6}
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
