import type { ComponentType } from 'preact';
import type { MessageKey } from '../../lib/words/say.ts';

export interface Room {
  /** The part of the address after `#`, before the first slash. */
  readonly id: string;
  readonly name: MessageKey;
  /** False for rooms that are reached from another one only. */
  readonly inRail: boolean;
  /** Each room is its own chunk, so that the first one opens without waiting for the others. */
  readonly load: () => Promise<ComponentType>;
}

/** The rooms of the dashboard in the order of its rail. */
export const ROOMS: readonly Room[] = [
  {
    id: 'saved',
    name: 'room.saved',
    inRail: true,
    load: async () => (await import('./saved/SavedRoom.tsx')).SavedRoom,
  },
  { id: 'gaps', name: 'room.gaps', inRail: true, load: async () => (await import('./gaps/GapsRoom.tsx')).GapsRoom },
  { id: 'plan', name: 'room.plan', inRail: true, load: async () => (await import('./plan/PlanRoom.tsx')).PlanRoom },
  {
    id: 'wallet',
    name: 'room.wallet',
    inRail: true,
    load: async () => (await import('./wallet/WalletRoom.tsx')).WalletRoom,
  },
  {
    id: 'framework',
    name: 'room.framework',
    inRail: true,
    load: async () => (await import('./framework/FrameworkRoom.tsx')).FrameworkRoom,
  },
  {
    id: 'courses',
    name: 'room.courses',
    inRail: true,
    load: async () => (await import('./courses/CoursesRoom.tsx')).CoursesRoom,
  },
  { id: 'boards', name: 'room.boards', inRail: true, load: async () => (await import('./BoardsRoom.tsx')).BoardsRoom },
  {
    id: 'settings',
    name: 'room.settings',
    inRail: true,
    load: async () => (await import('./SettingsRoom.tsx')).SettingsRoom,
  },
  { id: 'data', name: 'room.data', inRail: true, load: async () => (await import('./data/DataRoom.tsx')).DataRoom },
  { id: 'pack', name: 'pack.title', inRail: false, load: async () => (await import('./pack/PackRoom.tsx')).PackRoom },
];

/** The room that an address after `#` names; the first one for an address that names none. */
export function roomAt(hash: string): Room {
  return ROOMS.find(({ id }) => id === hash.split('/')[0]) ?? ROOMS[0]!;
}
