import { BANDS, type Band } from '../lib/model/match.ts';

/**
 * The mark of a band: a ladder of five rungs, filled up to the band, the next one outlined, the rest faint. Readable by
 * shape alone. `null` draws the hollow ladder of a posting that has not been read.
 */
export function RungGlyph({ band, size = 20 }: { readonly band: Band | null; readonly size?: number }) {
  const filled = band === null ? 0 : BANDS.indexOf(band) + 1;
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M3 1v18M17 1v18"
        stroke={filled > 0 ? 'var(--glyph)' : 'var(--glyph-faint)'}
        stroke-width="1.6"
        stroke-linecap="round"
        fill="none"
      />
      {BANDS.map((name, i) => (
        <Rung
          key={name}
          y={16.6 - i * 3.4}
          look={i < filled ? 'filled' : i === filled && filled > 0 ? 'next' : 'faint'}
        />
      ))}
    </svg>
  );
}

function Rung({ y, look }: { readonly y: number; readonly look: 'filled' | 'next' | 'faint' }) {
  if (look === 'filled') return <rect x="3" y={y - 1.2} width="14" height="2.4" fill="var(--glyph)" />;
  if (look === 'next')
    return <rect x="4.4" y={y - 0.9} width="11.2" height="1.8" fill="none" stroke="var(--glyph)" stroke-width="0.9" />;
  return <path d={`M6.5 ${y}h7`} stroke="var(--glyph-faint)" stroke-width="0.9" stroke-dasharray="1 1.6" />;
}
