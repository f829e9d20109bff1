/** Writes hashed features to a list, each with the number of its template. */
export class FeatureSink {
  readonly out: Int32Array;
  count = 0;
  constructor(out: Int32Array) {
    this.out = out;
  }
  add(template: number, value: number): void {
    if (this.count >= this.out.length) return;
    let h = Math.imul(template, 0x9e3779b1) ^ value;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    this.out[this.count++] = h ^ (h >>> 16);
  }
}
