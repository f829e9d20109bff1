import { mount } from '../pages/mount.tsx';
import { Popup } from './Popup.tsx';

mount(<Popup />);
