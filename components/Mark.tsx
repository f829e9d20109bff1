/** The mark: a ladder of three rungs, two climbed and the next one open. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 1v14M13 1v14" stroke="var(--accent)" stroke-width="2" stroke-linecap="round" />
      <path d="M3 12.5h10M3 8h10" stroke="var(--accent)" stroke-width="2.6" />
      <path d="M4.6 3.5h6.8" stroke="var(--accent)" stroke-width="1.4" stroke-dasharray="2 1.2" />
    </svg>
  );
}
