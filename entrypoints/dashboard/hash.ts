import { useEffect, useState } from 'preact/hooks';

/** The part of the address after `#`, following back and forward. */
export function useHash(): string {
  const [hash, set] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => set(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** What stands after the room's name in the address: the key of the thing that is open, or nothing. */
export function useOpened(): string {
  const part = useHash().split('/').slice(1).join('/');
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // an address that somebody cut in the middle of an escape
  }
}
