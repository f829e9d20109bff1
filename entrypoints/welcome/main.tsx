import { mount } from '../pages/mount.tsx';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />);
