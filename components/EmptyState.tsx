import type { ComponentChildren } from 'preact';

/** One sentence that teaches and one way on. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="card stack empty">
      <p class="muted">{text}</p>
      {children}
    </div>
  );
}
