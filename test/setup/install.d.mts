export const ROOT: string;
export function install(): void;
export function run(command: string, args: readonly string[], options?: object): { readonly status: number | null };
