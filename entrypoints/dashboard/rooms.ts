import type { ComponentType } from 'preact';
import type { MessageKey } from '../../lib/words/say.ts';

export interface Room {
  /** The part of the address after `#`, before the first slash. */
  readonly id: string;
  readonly name: MessageKey;
  /** The room of the rail from which this one is reached; its own id where it stands in the rail itself. */
  readonly under: string;
  /** Each room is its own chunk, so that the first one opens without waiting for the others. */
  readonly load: () => Promise<ComponentType>;
}

/** The rooms of the dashboard in the order of its rail. */
export const ROOMS: readonly Room[] = [
  {
    id: 'saved',
    name: 'room.saved',
    under: 'saved',
    load: async () => (await import('./saved/SavedRoom.tsx')).SavedRoom,
  },
  { id: 'gaps', name: 'room.gaps', under: 'gaps', load: async () => (await import('./gaps/GapsRoom.tsx')).GapsRoom },
  { id: 'plan', name: 'room.plan', under: 'plan', load: async () => (await import('./plan/PlanRoom.tsx')).PlanRoom },
  {
    id: 'wallet',
    name: 'room.wallet',
    under: 'wallet',
    load: async () => (await import('./wallet/WalletRoom.tsx')).WalletRoom,
  },
  {
    id: 'framework',
    name: 'room.framework',
    under: 'framework',
    load: async () => (await import('./framework/FrameworkRoom.tsx')).FrameworkRoom,
  },
  {
    id: 'courses',
    name: 'room.courses',
    under: 'courses',
    load: async () => (await import('./courses/CoursesRoom.tsx')).CoursesRoom,
  },
  {
    id: 'boards',
    name: 'room.boards',
    under: 'boards',
    load: async () => (await import('./BoardsRoom.tsx')).BoardsRoom,
  },
  {
    id: 'settings',
    name: 'room.settings',
    under: 'settings',
    load: async () => (await import('./SettingsRoom.tsx')).SettingsRoom,
  },
  { id: 'data', name: 'room.data', under: 'data', load: async () => (await import('./data/DataRoom.tsx')).DataRoom },
  { id: 'pack', name: 'pack.title', under: 'saved', load: async () => (await import('./pack/PackRoom.tsx')).PackRoom },
];

/** The room that an address after `#` names; the first one for an address that names none. */
export function roomAt(hash: string): Room {
  return ROOMS.find(({ id }) => id === hash.split('/')[0]) ?? ROOMS[0]!;
}
