import type { PageSettings } from '../../lib/messages/protocol.ts';
import type { Card, PageReading } from '../../lib/model/posting.ts';

/** What the board's script may ask of the code that draws. */
export interface Surface {
  readonly overlay: {
    /** Whether a change of the page was made by the overlay itself. */
    madeBy(record: MutationRecord): boolean;
    /** `keepFree`: the page's own ways to apply, which the overlay never covers. */
    show(
      reading: PageReading,
      settings: PageSettings,
      current: () => boolean,
      keepFree: () => readonly Element[],
    ): Promise<void>;
    remove(): void;
  };
  readonly badges: {
    madeBy(record: MutationRecord): boolean;
    /** Whether a card has its badge. */
    has(element: Element): boolean;
    /** Badges on these cards and no others. */
    show(board: string, cards: readonly (readonly [Element, Card])[], settings: PageSettings): Promise<void>;
    /** Badges on these cards as well. */
    add(board: string, cards: readonly (readonly [Element, Card])[], settings: PageSettings): Promise<void>;
    remove(): void;
  };
}
