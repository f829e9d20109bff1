import { common } from './common.ts';
import { overlay } from './overlay.ts';
import { pages } from './pages.ts';

export const en = { ...common, ...overlay, ...pages } as const;
