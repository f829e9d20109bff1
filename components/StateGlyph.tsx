import type { RequirementState } from '../lib/model/match.ts';

/** Five shapes for five states; the shape alone tells them apart, the word stands beside it. */
export function StateGlyph({
  state,
  size = 16,
}: {
  readonly state: RequirementState | 'blocker';
  readonly size?: number;
}) {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[state]}
    </svg>
  );
}

const DIAMOND = 'M8 1.5 14.5 8 8 14.5 1.5 8Z';

const SHAPES = {
  proven: <path d={DIAMOND} fill="var(--glyph)" />,
  claimed: <path d="M8 2.5 13.5 8 8 13.5 2.5 8Z" fill="none" stroke="var(--glyph)" stroke-width="1.6" />,
  partly: (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="var(--glyph)" stroke-width="1.5" />
      <path d="M8 2.4a5.6 5.6 0 0 0 0 11.2Z" fill="var(--glyph)" />
    </>
  ),
  missing: <path d="M3 8h10" stroke="var(--muted)" stroke-width="2" stroke-linecap="round" />,
  not_comparable: <circle cx="8" cy="8" r="2" fill="var(--muted)" />,
  blocker: (
    <>
      <path d="M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2Z" fill="var(--warn)" />
      <path d="M4.5 8h7" stroke="var(--surface)" stroke-width="2" />
    </>
  ),
} as const;
