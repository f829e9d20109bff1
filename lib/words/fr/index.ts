import type { MessageKey } from '../say.ts';
import { common } from './common.ts';
import { courses } from './courses.ts';
import { credentials } from './credentials.ts';
import { framework } from './framework.ts';
import { match } from './match.ts';
import { overlay } from './overlay.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';
import { rooms } from './rooms.ts';
import { saved } from './saved.ts';
import { skills } from './skills.ts';
import { wallet } from './wallet.ts';

export const fr: Readonly<Record<MessageKey, string>> = {
  ...common,
  ...courses,
  ...credentials,
  ...framework,
  ...match,
  ...overlay,
  ...pages,
  ...plan,
  ...rooms,
  ...saved,
  ...wallet,
  ...skills,
};
