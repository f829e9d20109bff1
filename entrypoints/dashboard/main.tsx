import { mount } from '../pages/mount.tsx';
import { Dashboard } from './Dashboard.tsx';
import { roomAt } from './rooms.ts';

void roomAt(location.hash.slice(1)).load(); // on its way while the settings are read
mount(<Dashboard />);
