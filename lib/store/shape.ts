/** Whether a value has a shape. Written for rows of a backup, which anybody may have made. */
export type Shape = (value: unknown) => boolean;

/** Longest text of a field; a posting of 1 MB is not one. */
const LONGEST = 1_000_000;

export const text: Shape = (value) => typeof value === 'string' && value.length <= LONGEST;
export const key: Shape = (value) => typeof value === 'string' && value.length > 0 && value.length <= 2000;
export const flag: Shape = (value) => typeof value === 'boolean';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const bytes: Shape = (value) => value instanceof Uint8Array;
/** An ISO 8601 year, month, day or instant, written with digits. */
export const date: Shape = (value) =>
  typeof value === 'string' && value.length <= 40 && /^\d{4}(?:-\d\d.*)?$/.test(value);
/** An address that a page may link to: never one that runs a script. */
export const link: Shape = (value) =>
  typeof value === 'string' && value.length <= 8000 && (value === '' || /^https?:\/\//i.test(value));
export const httpsLink: Shape = (value) =>
  typeof value === 'string' && value.length <= 8000 && /^https:\/\//i.test(value);

export const oneOf =
  (values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

/** May be missing: rows of older versions lack what was added later. */
export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** An object with at least these members. Members that are not named are kept and never read. */
export const object =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isPlain(value) &&
    Object.entries(members).every(([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined));

/** An object used as a map: any names, one shape of values. */
export const mapOf =
  (shape: Shape): Shape =>
  (value) =>
    isPlain(value) && Object.values(value).every(shape);

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
