import { mount } from '../pages/mount.tsx';
import { Panel } from './Panel.tsx';

mount(<Panel />);
