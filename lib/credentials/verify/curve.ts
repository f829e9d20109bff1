interface Curve {
  readonly bytes: number;
  readonly prime: bigint;
  readonly b: bigint;
}

/** NIST P-256 and P-384 (FIPS 186-5): y² = x³ − 3x + b over a prime with p ≡ 3 mod 4. */
const CURVES: Readonly<Record<'P-256' | 'P-384', Curve>> = {
  'P-256': {
    bytes: 32,
    prime: 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,
    b: 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  },
  'P-384': {
    bytes: 48,
    prime: 0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,
    b: 0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  },
};

/** The uncompressed point `04 x y` that WebCrypto takes, from `02|03 x`; null when x is on no point of the curve. */
export function decompress(name: 'P-256' | 'P-384', point: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const { bytes, prime, b } = CURVES[name];
  const sign = point[0];
  if (point.length !== bytes + 1 || (sign !== 2 && sign !== 3)) return null;
  const x = BigInt(`0x${hex(point.subarray(1))}`);
  const square = (x ** 3n - 3n * x + b) % prime;
  const root = power(square, (prime + 1n) / 4n, prime);
  if ((root * root - square) % prime !== 0n) return null;
  const y = (root & 1n) === BigInt(sign & 1) ? root : prime - root;
  const out = new Uint8Array(2 * bytes + 1);
  out[0] = 4;
  out.set(point.subarray(1), 1);
  out.set(toBytes(y, bytes), bytes + 1);
  return out;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let factor = ((base % modulus) + modulus) % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * factor) % modulus;
    factor = (factor * factor) % modulus;
  }
  return result;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBytes(value: bigint, length: number): Uint8Array {
  const text = value.toString(16).padStart(2 * length, '0');
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(text.slice(2 * index, 2 * index + 2), 16));
}
