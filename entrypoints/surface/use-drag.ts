import { useEffect, useRef } from 'preact/hooks';

/** A hand that trembles is no drag: CSS pixels to move before it counts as one. */
const THRESHOLD = 6;

/** Lets a card follow the pointer; `onDrop` is given the middle of the card across the window, in CSS pixels. */
export function useDrag(
  card: { readonly current: HTMLElement | null },
  onDrop: (middle: number) => void,
): (event: PointerEvent) => void {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return (down) => {
    const node = card.current;
    const grip = down.currentTarget as HTMLElement;
    if (!node || down.button !== 0) return;
    let isDragged = false;
    const move = (event: PointerEvent) => {
      const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      isDragged ||= Math.hypot(x, y) > THRESHOLD;
      if (isDragged) node.style.translate = `${x}px ${y}px`;
    };
    const end = () => {
      stop.current?.();
      const { left, width } = node.getBoundingClientRect();
      node.style.translate = '';
      if (isDragged) onDrop(left + width / 2);
    };
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
    stop.current = () => {
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
      stop.current = null;
    };
  };
}
