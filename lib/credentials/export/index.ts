export { type BadgeIn, badgeOf, exportBadge } from './badge.ts';
export { exportEuropass } from './europass.ts';
export { type EvidencePack, exportPack, type PackIn } from './pack.ts';
export { exportRecord, type RecordIn, type RecordOut } from './record.ts';
export { exportResume } from './resume.ts';
export { didKeyOf, type SigningKey } from './signing.ts';
export { exportTable } from './table.ts';
