import type { ComponentType } from 'preact';
import type { MessageKey } from '../../lib/words/say.ts';
import { BoardsRoom } from './BoardsRoom.tsx';
import { DataRoom } from './DataRoom.tsx';
import { SavedRoom } from './SavedRoom.tsx';
import { SettingsRoom } from './SettingsRoom.tsx';
import { WalletRoom } from './WalletRoom.tsx';

export interface Room {
  /** The part of the address after `#`. */
  readonly id: string;
  readonly name: MessageKey;
  readonly page: ComponentType;
}

/** The rooms of the dashboard in the order of its rail. */
export const ROOMS: readonly Room[] = [
  { id: 'saved', name: 'room.saved', page: SavedRoom },
  { id: 'wallet', name: 'room.wallet', page: WalletRoom },
  { id: 'boards', name: 'room.boards', page: BoardsRoom },
  { id: 'settings', name: 'room.settings', page: SettingsRoom },
  { id: 'data', name: 'room.data', page: DataRoom },
];
