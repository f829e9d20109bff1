import type { Competency, Relation } from './competency.ts';

/** What scoring and planning need to know of the framework. `lib/framework/graph.ts` gives it; tests bring small ones. */
export interface FrameworkGraph {
  /** Ids of the directly wider competencies. */
  broader(id: string): readonly string[];
  /** Ids of the directly narrower competencies. */
  narrower(id: string): readonly string[];
  /** Close competencies with the reason in words; symmetric. */
  related(id: string): readonly Relation[];
  /** The entry itself; undefined when the id is not in the framework. */
  get(id: string): Pick<Competency, 'id' | 'label' | 'kind' | 'sector' | 'scale' | 'countries' | 'issuer'> | undefined;
}
