import { mount } from '../pages/mount.tsx';
import { Dashboard } from './Dashboard.tsx';

mount(<Dashboard />);
