import { BANDS, type Band } from '../lib/model/match.ts';

/** Distance of two rungs and the middle of the lowest, in units of the 20 × 20 box. */
const PITCH = 3.8;
const LOWEST = 17.6;

/**
 * The mark of a band: a ladder of five rungs, filled up to the band, the next one outlined, the rest thin. Readable by
 * shape alone. `null` draws the hollow ladder of a posting that has not been read.
 */
export function RungGlyph({ band, size = 20 }: { readonly band: Band | null; readonly size?: number }) {
  const filled = band === null ? 0 : BANDS.indexOf(band) + 1;
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={rails(0.8)} stroke="var(--glyph-faint)" stroke-width="1" stroke-linecap="round" fill="none" />
      {filled > 0 && (
        <path d={rails(LOWEST - (filled - 1) * PITCH)} stroke="var(--glyph)" stroke-width="2" stroke-linecap="round" />
      )}
      {BANDS.map((name, i) => (
        <Rung
          key={name}
          y={LOWEST - i * PITCH}
          look={i < filled ? 'filled' : i === filled && filled > 0 ? 'next' : 'thin'}
        />
      ))}
    </svg>
  );
}

/** Both rails from the foot up to a height. */
function rails(top: number): string {
  return `M3 19.2V${top}M17 19.2V${top}`;
}

function Rung({ y, look }: { readonly y: number; readonly look: 'filled' | 'next' | 'thin' }) {
  if (look === 'filled') return <rect x="2" y={y - 1.3} width="16" height="2.6" rx="0.6" fill="var(--glyph)" />;
  if (look === 'next')
    return (
      <rect x="3.6" y={y - 1} width="12.8" height="2" fill="var(--surface)" stroke="var(--glyph)" stroke-width="0.9" />
    );
  return <path d={`M3 ${y}h14`} stroke="var(--glyph-faint)" stroke-width="0.7" />;
}
