import { useEffect, useState } from 'preact/hooks';

/**
 * Marks the found words in a layer of our own: no node of the page is touched and, unlike a highlight in the document's
 * registry or a sheet it adopts, nothing of it can be read by the page.
 */
export function FoundMark({ range }: { readonly range: Range }) {
  const [boxes, set] = useState<readonly DOMRect[]>([]);
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      set([...range.getClientRects()]);
    };
    const soon = () => {
      frame ||= requestAnimationFrame(measure);
    };
    measure();
    addEventListener('scroll', soon, { passive: true, capture: true });
    addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', soon, { capture: true });
      removeEventListener('resize', soon);
    };
  }, [range]);
  return (
    <div aria-hidden="true">
      {boxes.map((box, i) => (
        <div
          class="found"
          key={i}
          style={`transform:translate(${box.left - 3}px,${box.top - 2}px);width:${box.width + 6}px;height:${box.height + 4}px`}
        />
      ))}
    </div>
  );
}
