export function ImportFiles() {
  return null;
}
