export { archive } from './archive.ts';
export { exportBadge } from './badge.ts';
export { exportEuropass } from './europass.ts';
export { originalsOf, ownEvidence } from './own.ts';
export { exportPack } from './pack.ts';
export { exportRecord } from './record.ts';
export { exportResume } from './resume.ts';
export { didKeyOf, type SigningKey } from './signing.ts';
export { exportTable } from './table.ts';
